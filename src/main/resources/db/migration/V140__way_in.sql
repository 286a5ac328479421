create table way_in (
  id uuid primary key,
  version bigint not null,
  kind varchar(10) not null,
  user_id uuid not null references user_account,
  case_id uuid references case_file,
  covered_id uuid references user_account,
  sections varchar(200) not null,
  reason text not null,
  given_by uuid not null references user_account,
  given_at timestamp with time zone not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid references user_account
);
create index way_in_live on way_in (user_id, until_at);
create index way_in_of_case on way_in (case_id, given_at);
create index way_in_cover on way_in (covered_id, until_at);
