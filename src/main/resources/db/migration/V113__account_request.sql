create table account_request (
  id uuid primary key,
  version bigint not null,
  asked_by uuid not null references user_account,
  asked_at timestamp with time zone not null,
  decided_by uuid references user_account,
  decided_at timestamp with time zone,
  approved boolean,
  decision_note text,
  account_id uuid not null references user_account,
  kind varchar(30) not null,
  roles varchar(200) not null,
  clinical_lead boolean not null
);
create index account_request_by_account on account_request (account_id, decided_at);
create index account_request_by_decision on account_request (decided_at, asked_at);
create index account_request_by_asker on account_request (asked_by, asked_at);
