create table export_request (
  id uuid primary key,
  version bigint not null,
  list_query text not null,
  purpose varchar(40) not null,
  reason varchar(150) not null,
  with_names boolean not null,
  case_count bigint not null,
  people_count bigint not null,
  child_count bigint not null,
  taken_out_at timestamp with time zone,
  rows_taken_out bigint,
  asked_by uuid not null references user_account,
  asked_at timestamp with time zone not null,
  decided_by uuid references user_account,
  decided_at timestamp with time zone,
  approved boolean,
  decision_note varchar(2000)
);
create index export_request_by_asker on export_request (asked_by, asked_at, id);
create index export_request_waiting on export_request (decided_at, asked_at, id);
