create table information_notice (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  person_id uuid not null references person,
  given_on date not null,
  language varchar(20) not null,
  interpreter varchar(200),
  explained_by varchar(200) not null,
  copy_left varchar(20) not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index information_notice_by_case on information_notice (case_id, given_on);

create table consent (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  person_id uuid not null references person,
  purpose varchar(30) not null,
  state varchar(12) not null,
  round integer not null,
  decided_on date not null,
  guardian varchar(200),
  childs_assent varchar(10),
  how varchar(30),
  language varchar(20),
  interpreter varchar(200),
  note text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  constraint consent_once unique (case_id, purpose, round)
);
create index consent_by_person on consent (person_id);
