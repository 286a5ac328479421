create table outside_contact (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  counterpart varchar(30) not null,
  counterpart_name varchar(200),
  channel varchar(30) not null,
  direction varchar(20) not null,
  answered boolean not null,
  wanted varchar(20) not null,
  purposes varchar(100) not null,
  happened_on date not null,
  until_day date,
  frequency varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  note text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index outside_contact_by_case on outside_contact (case_id, happened_on, id);
