alter table person add column merged_into uuid references person;

create table merge_request (
  id uuid primary key,
  version bigint not null,
  survivor_case uuid not null references case_file,
  merged_case uuid not null references case_file,
  survivor_id uuid not null references person,
  merged_id uuid not null references person,
  takes varchar(100) not null,
  reason varchar(500) not null,
  survivor_state bigint not null,
  merged_state bigint not null,
  undoes uuid references merge_request,
  undone_at timestamp with time zone,
  asked_by uuid not null references user_account,
  asked_at timestamp with time zone not null,
  decided_by uuid references user_account,
  decided_at timestamp with time zone,
  approved boolean,
  decision_note varchar(2000)
);
create index merge_request_by_asker on merge_request (asked_by, asked_at, id);
create index merge_request_waiting on merge_request (decided_at, asked_at, id);
create index merge_request_by_survivor on merge_request (survivor_id, decided_at);
create index merge_request_by_merged on merge_request (merged_id, decided_at);
create index merge_request_by_undone on merge_request (undoes);

create table merge_move (
  request_id uuid not null references merge_request,
  what varchar(60) not null,
  row_id uuid not null,
  primary key (request_id, what, row_id)
);
