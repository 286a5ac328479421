create table flag_disagreement (
  id uuid primary key,
  version bigint not null,
  flag_id uuid not null references flag,
  said_on date not null,
  words text not null,
  due_at timestamp with time zone not null,
  answer varchar(20),
  reasons text,
  answered_by uuid references user_account,
  answered_at timestamp with time zone,
  told_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index flag_disagreement_by_flag on flag_disagreement (flag_id);
