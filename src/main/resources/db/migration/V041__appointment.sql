create table appointment (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  kind varchar(40) not null,
  source_id uuid not null,
  due_at timestamp with time zone not null,
  state varchar(10) not null,
  path varchar(300) not null,
  with_id uuid references user_account,
  constraint appointment_once unique (source_id, kind)
);
create index appointment_by_case on appointment (case_id, kind, due_at, id);
