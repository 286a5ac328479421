create table flag_evidence (
  id uuid primary key,
  version bigint not null,
  flag_id uuid not null references flag,
  happened_on date not null,
  supports boolean not null,
  source_type varchar(30),
  certainty varchar(30),
  what text,
  fact varchar(500),
  row_id uuid,
  path varchar(200),
  in_error_reason varchar(1000),
  recorded_by uuid references user_account,
  recorded_at timestamp with time zone not null
);
create index flag_evidence_by_flag on flag_evidence (flag_id, happened_on);

create table flag_strength (
  id uuid primary key,
  version bigint not null,
  flag_id uuid not null references flag,
  what text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index flag_strength_by_flag on flag_strength (flag_id);

create table flag_own_view (
  id uuid primary key,
  version bigint not null,
  flag_id uuid not null references flag,
  what text,
  not_asked varchar(40),
  explanation text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index flag_own_view_by_flag on flag_own_view (flag_id);

create table flag_decision (
  id uuid primary key,
  version bigint not null,
  flag_id uuid not null references flag,
  outcome varchar(20) not null,
  reason text not null,
  severity varchar(10) not null,
  confidence varchar(20) not null,
  would_change text not null,
  measures text,
  next_review date,
  best_interest text,
  merged_into uuid references flag,
  confirmed_by uuid references user_account,
  confirmed_at timestamp with time zone,
  sent_back_at timestamp with time zone,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index flag_decision_by_flag on flag_decision (flag_id, recorded_at);

create table flag_dissent (
  id uuid primary key,
  version bigint not null,
  flag_id uuid not null references flag,
  what text not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null
);
create index flag_dissent_by_flag on flag_dissent (flag_id);
