create table judgement (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  begun_by uuid not null references user_account,
  begun_at timestamp with time zone not null,
  drawn boolean not null,
  saved_by uuid references user_account,
  saved_at timestamp with time zone,
  attention varchar(20),
  harm_to_others varchar(20),
  harm_to_self varchar(20),
  exploited varchar(20),
  how_soon varchar(20),
  confidence varchar(20),
  reason text,
  finished_by uuid references user_account,
  finished_at timestamp with time zone,
  valid_until date,
  review_on date,
  read_by uuid references user_account,
  read_at timestamp with time zone,
  dissent text
);
create index judgement_by_case on judgement (case_id, begun_at, id);
create index judgement_drawn on judgement (drawn, begun_at);

create table judgement_writer (
  id uuid primary key,
  version bigint not null,
  judgement_id uuid not null references judgement,
  added_by uuid not null references user_account,
  added_at timestamp with time zone not null,
  unique (judgement_id, added_by)
);

create table judgement_passage (
  id uuid primary key,
  version bigint not null,
  judgement_id uuid not null references judgement,
  part varchar(20) not null,
  question varchar(20) not null,
  words text,
  added_by uuid not null references user_account,
  added_at timestamp with time zone not null
);
create index judgement_passage_of on judgement_passage (judgement_id, added_at, id);
