create table team (
  id uuid primary key,
  version bigint not null,
  name varchar(100) not null,
  active boolean not null
);

create table user_account (
  id uuid primary key,
  version bigint not null,
  user_name varchar(100) not null unique,
  display_name varchar(100) not null,
  password_hash varchar(200),
  roles varchar(200) not null,
  team_id uuid references team,
  active boolean not null,
  clinical_lead boolean not null,
  language varchar(5) not null
);
create index user_account_by_team on user_account (team_id, display_name);

create table signed_in_session (
  id uuid primary key,
  version bigint not null,
  secret_hash char(64) not null unique,
  user_id uuid not null references user_account,
  began_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index signed_in_session_by_user on signed_in_session (user_id, ended_at);

create table set_up_link (
  id uuid primary key,
  version bigint not null,
  secret_hash char(64) not null unique,
  user_id uuid references user_account,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone
);
