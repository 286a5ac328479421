create table emergency_opening (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  team_id uuid references team,
  way_id uuid not null references way_in,
  category varchar(40) not null,
  clinical_reason text,
  review_due_at timestamp with time zone not null,
  judged_by uuid references user_account,
  judged_at timestamp with time zone,
  justified boolean,
  judgement text
);
create index emergency_opening_to_judge on emergency_opening (judged_at, review_due_at, id);
create index emergency_opening_of_team on emergency_opening (team_id, judged_at, review_due_at);
create index emergency_opening_way on emergency_opening (way_id);
