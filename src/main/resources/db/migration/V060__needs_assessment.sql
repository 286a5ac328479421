create table needs_assessment (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  begun_by uuid not null references user_account,
  begun_at timestamp with time zone not null,
  completed_by uuid references user_account,
  completed_at timestamp with time zone,
  talked_on date,
  spoken varchar(20),
  interpreter varchar(30),
  present varchar(500),
  own_words text,
  understanding text
);
create index needs_assessment_by_case on needs_assessment (case_id, completed_at, id);

create table need_answer (
  id uuid primary key,
  version bigint not null,
  assessment_id uuid not null references needs_assessment,
  need varchar(10) not null,
  need_level varchar(20),
  reason text,
  wish text,
  strengths text,
  answered_by uuid not null references user_account,
  answered_at timestamp with time zone not null,
  unique (assessment_id, need)
);
