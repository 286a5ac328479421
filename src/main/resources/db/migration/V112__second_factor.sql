create table code_app (
  id uuid primary key,
  version bigint not null,
  user_id uuid not null unique references user_account,
  secret text not null,
  set_up_at timestamp with time zone not null,
  last_step bigint not null
);

create table recovery_code (
  id uuid primary key,
  version bigint not null,
  user_id uuid not null references user_account,
  code_hash char(64) not null,
  used_at timestamp with time zone
);
create index recovery_code_by_user on recovery_code (user_id, used_at);

create table account_notice (
  id uuid primary key,
  version bigint not null,
  user_id uuid not null references user_account,
  at timestamp with time zone not null,
  kind varchar(40) not null,
  browser varchar(200),
  read_at timestamp with time zone
);
create index account_notice_by_user on account_notice (user_id, read_at, at);
