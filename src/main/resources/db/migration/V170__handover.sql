create table handover (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  team_id uuid references team,
  giver_id uuid references user_account,
  way_id uuid not null references way_in,
  gone_through varchar(500) not null,
  outcome varchar(20),
  answer text
);
create index handover_of_case on handover (case_id, outcome);
create index handover_of_team on handover (team_id);
create index handover_of_giver on handover (giver_id);
create index handover_way on handover (way_id);
create index way_in_given on way_in (given_by, kind);
