create table clinical_note (
  id uuid primary key,
  version bigint not null,
  session_id uuid not null references care_session,
  words text not null,
  written_by uuid not null references user_account,
  written_at timestamp with time zone not null
);
create index clinical_note_by_session on clinical_note (session_id, written_at, id);
create table questionnaire_result (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  instrument varchar(40) not null,
  instrument_version varchar(20) not null,
  title varchar(100) not null,
  answered_on date not null,
  spoken varchar(30) not null,
  interpreter varchar(30) not null,
  present varchar(200) not null,
  mode varchar(30) not null,
  pattern text,
  needs_safety boolean not null,
  entered_by uuid not null references user_account,
  entered_at timestamp with time zone not null
);
create index questionnaire_result_by_case on questionnaire_result (case_id, instrument, answered_on, id);
create table answered_item (
  id uuid primary key,
  version bigint not null,
  result_id uuid not null references questionnaire_result,
  place integer not null,
  item varchar(40) not null,
  label varchar(300) not null,
  points integer,
  words varchar(200)
);
create index answered_item_by_result on answered_item (result_id, place);
create table scale_result (
  id uuid primary key,
  version bigint not null,
  result_id uuid not null references questionnaire_result,
  place integer not null,
  scale varchar(40) not null,
  label varchar(200) not null,
  points integer,
  highest integer not null,
  band varchar(100),
  cut integer
);
create index scale_result_by_result on scale_result (result_id, place);
