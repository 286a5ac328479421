create table report_copy (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  report varchar(60) not null,
  redaction_level varchar(2) not null,
  copy_number integer not null,
  purpose varchar(500) not null,
  printed_by uuid not null references user_account,
  printed_at timestamp with time zone not null,
  destroy_after date not null,
  constraint report_copy_once unique (case_id, copy_number)
);

create table report_release (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  redaction_level varchar(2) not null,
  reason varchar(500) not null,
  until_day date not null,
  released_by uuid not null references user_account
);
create index report_release_by_case on report_release (case_id, until_day);
create index case_file_by_referral on case_file (referred_on, case_number);
