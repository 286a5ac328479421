create table network_person (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  known_as varchar(200) not null,
  counterpart varchar(30) not null
);
create index network_person_by_case on network_person (case_id, known_as);

alter table outside_contact drop column counterpart_name;
alter table outside_contact add column network_person_id uuid references network_person;
create index outside_contact_by_network_person on outside_contact (network_person_id);

create table own_contact (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  kind varchar(30) not null,
  happened_at timestamp with time zone not null,
  others_present varchar(500),
  interpreter boolean not null,
  language_used varchar(20),
  note text,
  own_words text,
  seemed text,
  significant boolean not null,
  title varchar(200),
  restricted boolean not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index own_contact_by_case on own_contact (case_id, happened_at, id);
create index own_contact_by_author on own_contact (recorded_by, recorded_at);

create table own_contact_present (
  contact_id uuid not null references own_contact,
  person_id uuid not null references person,
  primary key (contact_id, person_id)
);
create index own_contact_present_by_person on own_contact_present (person_id);

create table addendum (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  about_id uuid not null,
  said text not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index addendum_by_about on addendum (about_id, recorded_at, id);
create index addendum_by_case on addendum (case_id);
