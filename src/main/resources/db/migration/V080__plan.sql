create table plan_goal (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  words varchar(500) not null,
  need varchar(40) not null,
  why text,
  target_on date,
  state varchar(10) not null,
  reason text,
  added_by uuid not null references user_account,
  added_at timestamp with time zone not null
);
create index plan_goal_by_case on plan_goal (case_id, added_at);

create table plan_step (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  goal_id uuid references plan_goal,
  words varchar(300) not null,
  pathway_code varchar(40),
  actor varchar(12) not null,
  actor_name varchar(200),
  due_on date,
  state varchar(16) not null,
  state_before varchar(16),
  reason text,
  result text,
  ended_on date,
  added_by uuid not null references user_account,
  added_at timestamp with time zone not null
);
create index plan_step_by_case on plan_step (case_id, state, due_on);
create index plan_step_by_goal on plan_step (goal_id);

create table plan_talk (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  held_on date not null,
  agreed varchar(10) not null,
  person_comment text,
  disagreement text,
  wishes text,
  guardian_took_part boolean,
  guardian_why_not text,
  review_on date not null,
  review_why text,
  frequency varchar(40),
  as_it_stood text not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index plan_talk_by_case on plan_talk (case_id, recorded_at);

create table plan_outcome (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  outcome varchar(40) not null,
  words text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index plan_outcome_by_case on plan_outcome (case_id, recorded_at);
