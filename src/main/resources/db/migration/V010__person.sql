create table person (
  id uuid primary key,
  version bigint not null,
  display_name varchar(200) not null,
  birth_date date,
  birth_precision varchar(10),
  birth_place varchar(200),
  sex varchar(10) not null,
  nationalities varchar(200),
  main_language varchar(20),
  needs_interpreter boolean not null,
  safe_contact varchar(500),
  identity_confidence varchar(30)
);
create index person_by_name on person (display_name, id);

create table person_name (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references person,
  name_text varchar(200) not null,
  kind varchar(10) not null,
  place integer not null
);
create index person_name_by_person on person_name (person_id, place);

create table name_token (
  id uuid primary key,
  person_id uuid not null references person,
  plain varchar(40) not null,
  skeleton varchar(40) not null
);
create index name_token_by_plain on name_token (plain, person_id);
create index name_token_by_skeleton on name_token (skeleton, person_id);
create index name_token_by_person on name_token (person_id);
