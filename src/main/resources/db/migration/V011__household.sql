alter table person add column state varchar(12) default 'ALIVE' not null;

create table household (
  id uuid primary key,
  version bigint not null,
  address varchar(300),
  region varchar(40),
  note text
);

create table household_member (
  id uuid primary key,
  version bigint not null,
  household_id uuid not null references household,
  person_id uuid not null references person,
  since date,
  until_day date,
  current_of uuid unique
);
create index household_member_by_household on household_member (household_id, until_day);
create index household_member_by_person on household_member (person_id, until_day);

create table relationship (
  id uuid primary key,
  version bigint not null,
  one_id uuid not null references person,
  other_id uuid not null references person,
  kind varchar(12) not null,
  since date,
  until_day date,
  in_error_reason varchar(500)
);
create index relationship_by_one on relationship (one_id, kind);
create index relationship_by_other on relationship (other_id, kind);
