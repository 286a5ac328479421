create table case_request (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  kind varchar(10) not null,
  reason varchar(40) not null,
  note text,
  plan_outcome varchar(40),
  informed_on date,
  informed_how varchar(40),
  not_informed_reason varchar(1000),
  follow_up varchar(40),
  follow_up_note varchar(1000),
  retain_until date,
  asked_by uuid not null references user_account,
  asked_at timestamp with time zone not null,
  decided_by uuid references user_account,
  decided_at timestamp with time zone,
  approved boolean,
  decision_note varchar(2000)
);
create index case_request_by_case on case_request (case_id, asked_at);
create index case_request_waiting on case_request (decided_at, asked_at, id);
