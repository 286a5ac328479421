create table task (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  kind varchar(40) not null,
  about_id uuid not null,
  detail varchar(300),
  path varchar(300) not null,
  due_at timestamp with time zone not null,
  opened_at timestamp with time zone not null,
  owner_id uuid references user_account,
  ended_at timestamp with time zone,
  outcome varchar(10)
);
create index task_by_case on task (case_id, ended_at, due_at);
create index task_by_about on task (about_id, kind, ended_at);
create index task_by_owner on task (owner_id, ended_at, due_at);
create index task_by_due on task (ended_at, due_at, id);
