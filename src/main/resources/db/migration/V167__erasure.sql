-- An erased case is of nobody: no list, no search and no page, all of which ask for the person, knows it any more.
alter table case_file alter column person_id drop not null;

create table erasure_request (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  ground varchar(40) not null,
  reason varchar(500) not null,
  asked_by uuid not null references user_account,
  asked_at timestamp with time zone not null,
  decided_by uuid references user_account,
  decided_at timestamp with time zone,
  approved boolean,
  decision_note varchar(2000)
);
create index erasure_request_by_asker on erasure_request (asked_by, asked_at, id);
create index erasure_request_waiting on erasure_request (decided_at, asked_at, id);
create index erasure_request_by_case on erasure_request (case_id, decided_at);
