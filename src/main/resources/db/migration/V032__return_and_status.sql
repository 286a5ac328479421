create table return_journey (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  circumstance varchar(30) not null,
  returned_on date,
  about boolean not null,
  entry_route varchar(20),
  route varchar(500),
  transit varchar(300),
  known_to_authorities varchar(20),
  known_since date,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index return_journey_by_case on return_journey (case_id, recorded_at);

create table lost_document (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  kind varchar(30) not null,
  reported_at varchar(300) not null,
  reported_on date not null,
  reference varchar(300),
  account text,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index lost_document_by_case on lost_document (case_id, recorded_at);

create table death_report (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  seen_at varchar(500) not null,
  reported_on date not null,
  found_alive_on date,
  account text,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index death_report_by_case on death_report (case_id, recorded_at);

create table detention (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  held_at varchar(300) not null,
  held_from date not null,
  held_until date,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index detention_by_case on detention (case_id, recorded_at);

create table departure_status (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  status varchar(30) not null,
  said_on date not null,
  rationale text,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index departure_status_by_case on departure_status (case_id, recorded_at);

create table stance (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  topic varchar(30) not null,
  answer varchar(20) not null,
  speaker varchar(20) not null,
  said_on date not null,
  words text,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index stance_by_case on stance (case_id, recorded_at);

create table training_exposure (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  training varchar(30) not null,
  said_on date not null,
  words text,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index training_exposure_by_case on training_exposure (case_id, recorded_at);

create table legal_status (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  status varchar(30) not null,
  court varchar(200),
  next_date date,
  told_by varchar(20) not null,
  reference varchar(300) not null,
  valid_from date not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index legal_status_by_case on legal_status (case_id, recorded_at);

create table own_account (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  topic varchar(30) not null,
  words text not null,
  given_on date not null,
  language_used varchar(20) not null,
  interpreter boolean not null,
  place varchar(200) not null,
  present varchar(500) not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index own_account_by_case on own_account (case_id, recorded_at);

create table child_papers (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  birth_registered varchar(20) not null,
  parentage_confirmed varchar(20) not null,
  confirmed_by varchar(200),
  confirmed_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index child_papers_by_case on child_papers (case_id, recorded_at);

create table statement_check (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  statement varchar(1000) not null,
  result varchar(20) not null,
  against varchar(1000) not null,
  checked_on date not null,
  standing varchar(20) not null,
  source_type varchar(30) not null,
  certainty varchar(30) not null,
  verified_by varchar(200),
  verified_how varchar(500),
  verified_on date,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index statement_check_by_case on statement_check (case_id, recorded_at);
