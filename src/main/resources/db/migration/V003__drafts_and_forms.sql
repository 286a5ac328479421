create table draft (
  id uuid primary key,
  version bigint not null,
  user_id uuid not null references user_account,
  draft_key varchar(200) not null,
  saved_at timestamp with time zone not null,
  content text not null,
  constraint draft_once unique (user_id, draft_key)
);

create table sent_form (
  token varchar(64) primary key,
  user_id uuid,
  sent_at timestamp with time zone not null,
  answer varchar(500)
);
create index sent_form_by_time on sent_form (sent_at);
