create table flag (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  indicator varchar(10) not null,
  indicator_version integer not null,
  indicator_name varchar(300) not null,
  indicator_question varchar(1000) not null,
  severity varchar(10) not null,
  raised_by uuid references user_account,
  raised_by_rule varchar(20),
  raised_at timestamp with time zone not null,
  rationale text not null,
  exploitation boolean not null,
  state varchar(20) not null,
  due_for varchar(20),
  due_at timestamp with time zone,
  decision_due_at timestamp with time zone not null,
  renew_by timestamp with time zone not null,
  renewed_at timestamp with time zone not null,
  last_evidence_at timestamp with time zone not null,
  looked_at timestamp with time zone,
  taken_by uuid references user_account,
  closed_at timestamp with time zone,
  merged_into uuid references flag,
  additions integer not null,
  constraint flag_raised_by_somebody check (raised_by is not null or raised_by_rule is not null)
);
create index flag_by_case on flag (case_id, closed_at, indicator);
create index flag_by_due on flag (closed_at, due_at, id);
create index flag_by_taker on flag (taken_by, closed_at, due_at);
