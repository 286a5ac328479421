create table unsealing (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  reason varchar(40) not null,
  words text not null,
  asked_by uuid not null references user_account,
  asked_at timestamp with time zone not null,
  decided_by uuid references user_account,
  decided_at timestamp with time zone,
  approved boolean,
  decision_note text,
  decision_words text
);
create index unsealing_by_case on unsealing (case_id, asked_by, asked_at);
create index unsealing_waiting on unsealing (decided_at, asked_at, id);
create index unsealing_by_asker on unsealing (asked_by, asked_at);
