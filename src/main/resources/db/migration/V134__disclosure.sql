create table disclosure (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file (id),
  what varchar(300) not null,
  details text not null,
  organisation varchar(200) not null,
  recipient varchar(200) not null,
  legal_basis varchar(40) not null,
  purpose text not null,
  told varchar(20) not null,
  why_not_told text,
  tell_by date,
  asked_by uuid not null references user_account (id),
  asked_at timestamp with time zone not null,
  state varchar(20) not null,
  decided_by uuid references user_account (id),
  decided_at timestamp with time zone,
  decision_note text,
  given_on date,
  given_how varchar(40),
  given_by uuid references user_account (id),
  told_on date
);
create index disclosure_by_case on disclosure (case_id, asked_at);
create index disclosure_by_time on disclosure (asked_at, id);
