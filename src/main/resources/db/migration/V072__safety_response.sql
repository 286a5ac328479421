create table safety_response (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  opened_by uuid not null references user_account,
  opened_at timestamp with time zone not null,
  protocol_read_at timestamp with time zone,
  closed_by uuid references user_account,
  closed_at timestamp with time zone,
  what_was_done text
);
create index safety_response_by_case on safety_response (case_id, closed_at, opened_at, id);
create table safety_step_taken (
  id uuid primary key,
  version bigint not null,
  response_id uuid not null references safety_response,
  step varchar(20) not null,
  words text,
  taken_by uuid not null references user_account,
  taken_at timestamp with time zone not null,
  constraint safety_step_once unique (response_id, step)
);
