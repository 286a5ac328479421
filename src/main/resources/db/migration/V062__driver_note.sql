create table driver_note (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  driver varchar(10) not null,
  noted_on date not null,
  at_joining varchar(10) not null,
  today varchar(20) not null,
  note text,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index driver_note_by_case on driver_note (case_id, recorded_at, id);
