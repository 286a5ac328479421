create table joining (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  age_then integer not null,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index joining_by_case on joining (case_id, recorded_at);
