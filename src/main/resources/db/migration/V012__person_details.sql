alter table person_name add column dropped boolean default false not null;

create table spoken_language (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references person,
  language varchar(20) not null,
  how_well varchar(30),
  place integer not null
);
create index spoken_language_by_person on spoken_language (person_id, place);

create table identity_document (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references person,
  kind varchar(30) not null,
  document_number varchar(60),
  issuer varchar(200),
  country varchar(20),
  issued_on date,
  expires_on date,
  original_seen boolean not null,
  whereabouts varchar(30) not null,
  dropped boolean not null
);
create index identity_document_by_person on identity_document (person_id, id);

create table way_of_contact (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references person,
  kind varchar(30) not null,
  detail varchar(300) not null,
  safe varchar(10) not null,
  answered_by varchar(200),
  best_time varchar(200),
  dropped boolean not null
);
create index way_of_contact_by_person on way_of_contact (person_id, id);
