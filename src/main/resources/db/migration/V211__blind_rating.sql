create table blind_rating (
  id uuid primary key,
  version bigint not null,
  judgement_id uuid not null unique references judgement,
  due_at timestamp with time zone not null,
  attention varchar(20),
  harm_to_others varchar(20),
  harm_to_self varchar(20),
  exploited varchar(20),
  how_soon varchar(20),
  confidence varchar(20),
  reason text,
  rated_by uuid references user_account,
  rated_at timestamp with time zone
);
