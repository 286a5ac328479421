create table judgement_disagreement (
  id uuid primary key,
  version bigint not null,
  judgement_id uuid not null references judgement,
  said_on date not null,
  words text not null,
  due_at timestamp with time zone not null,
  answer varchar(20),
  reasons text,
  answered_by uuid references user_account,
  answered_at timestamp with time zone,
  told_on date,
  added_by uuid not null references user_account,
  added_at timestamp with time zone not null
);
create index judgement_disagreement_with on judgement_disagreement (judgement_id, added_at, id);
