alter table case_file add column summary_by uuid references user_account;
alter table case_file add column retain_until date;

create table reached_milestone (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  milestone varchar(20) not null,
  reached_on date not null,
  recorded_by uuid references user_account,
  recorded_at timestamp with time zone not null
);
create index reached_milestone_by_case on reached_milestone (case_id, recorded_at);

create table safety_screening (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  screened_on date not null,
  safe_now varchar(10) not null,
  harm_to_self varchar(10) not null,
  harm_by_others varchar(10) not null,
  harm_to_others varchar(10) not null,
  child_safe varchar(10) not null,
  acute_health varchar(10) not null,
  exploited varchar(10) not null,
  note text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index safety_screening_by_case on safety_screening (case_id, screened_on, id);

create table set_aside (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  overlay varchar(20) not null,
  reason varchar(40) not null,
  until_day date,
  detail varchar(200),
  note text,
  set_by uuid not null references user_account,
  set_at timestamp with time zone not null,
  ended_by uuid references user_account,
  ended_at timestamp with time zone
);
create index set_aside_by_case on set_aside (case_id, ended_at);
create index set_aside_by_day on set_aside (ended_at, until_day);
