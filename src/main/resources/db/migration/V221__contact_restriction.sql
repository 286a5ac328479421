create table contact_restriction (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  who varchar(200) not null,
  kind varchar(30) not null,
  source varchar(30) not null,
  document varchar(300) not null,
  from_day date not null,
  until_day date,
  note text,
  lifted_on date,
  lifted_because varchar(1000),
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index contact_restriction_by_case on contact_restriction (case_id, from_day, id);
