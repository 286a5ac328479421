create table flag_disclosure_decision (
  id uuid primary key,
  version bigint not null,
  flag_id uuid not null references flag,
  to_tell boolean not null,
  reason text not null,
  legal_basis varchar(40),
  told varchar(20),
  why_not_told text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index flag_disclosure_decision_by_flag on flag_disclosure_decision (flag_id);

-- what was proposed because a flag is to be told; outlives the flag, so it refers to nothing
alter table disclosure add column flag_id uuid;
create index disclosure_by_flag on disclosure (flag_id);
