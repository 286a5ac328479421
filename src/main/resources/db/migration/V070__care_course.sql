create table care_course (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  reason varchar(2000) not null,
  urgency varchar(30) not null,
  consent varchar(30) not null,
  referred_by uuid not null references user_account,
  referred_at timestamp with time zone not null,
  clinician_id uuid not null references user_account,
  accepted_at timestamp with time zone,
  modality varchar(30),
  sessions_agreed integer,
  began_on date,
  ended_at timestamp with time zone,
  end_reason varchar(30),
  end_words varchar(2000)
);
create index care_course_by_case on care_course (case_id, ended_at, referred_at, id);
create table care_session (
  id uuid primary key,
  version bigint not null,
  course_id uuid not null references care_course,
  planned_on date not null,
  state varchar(10) not null,
  spoken varchar(30),
  interpreter varchar(30),
  present varchar(200),
  summary varchar(500),
  recorded_by uuid references user_account,
  recorded_at timestamp with time zone
);
create index care_session_by_course on care_session (course_id, planned_on, id);
