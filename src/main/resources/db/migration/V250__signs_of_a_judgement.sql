create table judgement_sign (
  id uuid primary key,
  version bigint not null,
  judgement_id uuid not null references judgement,
  about varchar(20) not null,
  name varchar(400),
  presence varchar(20),
  relevance varchar(20),
  direction varchar(20),
  evidence_for text,
  evidence_against text,
  added_by uuid not null references user_account,
  added_at timestamp with time zone not null
);
create index judgement_sign_of on judgement_sign (judgement_id, added_at, id);
