create table audit_row (
  id uuid primary key,
  at timestamp with time zone not null,
  user_id uuid,
  act varchar(100) not null,
  case_id uuid,
  thing varchar(200),
  outcome varchar(10) not null
);
create index audit_row_by_time on audit_row (at, id);
create index audit_row_by_case on audit_row (case_id, at);
create index audit_row_by_user on audit_row (user_id, at);

create table field_change (
  id uuid primary key,
  at timestamp with time zone not null,
  user_id uuid,
  case_id uuid,
  thing_id uuid not null,
  thing varchar(60) not null,
  field varchar(60) not null,
  old_text text,
  new_text text
);
create index field_change_by_case on field_change (case_id, at);
create index field_change_by_thing on field_change (thing_id, at);
