create table strength (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  factor varchar(10) not null,
  seen_on date not null,
  standing varchar(20) not null,
  evidence text not null,
  help_it_last text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index strength_by_case on strength (case_id, recorded_at, id);
