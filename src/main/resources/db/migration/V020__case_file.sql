create sequence case_serial start with 1;

create table case_file (
  id uuid primary key,
  version bigint not null,
  case_number varchar(20) not null unique,
  person_id uuid not null references person,
  track varchar(20) not null,
  stage varchar(20) not null,
  milestone varchar(20),
  team_id uuid references team,
  worker_id uuid references user_account,
  clinician_id uuid references user_account,
  referred_on date not null,
  referral_source varchar(40) not null,
  referral_reason text not null,
  legal_basis varchar(40) not null,
  summary text,
  summary_at timestamp with time zone,
  opened_at timestamp with time zone not null,
  last_contact_at timestamp with time zone,
  closed_at timestamp with time zone
);
create index case_file_by_person on case_file (person_id);
create index case_file_by_worker on case_file (worker_id, stage, opened_at);
create index case_file_by_clinician on case_file (clinician_id);
create index case_file_by_team on case_file (team_id, stage, opened_at);
create index case_file_by_team_contact on case_file (team_id, last_contact_at);
create index case_file_by_stage on case_file (stage, opened_at);
