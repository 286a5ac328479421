create table passkey (
  id uuid primary key,
  version bigint not null,
  user_id uuid not null references user_account,
  credential_id varchar(1400) not null unique,
  credential text not null,
  sign_count bigint not null,
  name varchar(100) not null,
  made_at timestamp with time zone not null,
  last_used_at timestamp with time zone
);
create index passkey_by_user on passkey (user_id, made_at);

create table passkey_challenge (
  id uuid primary key,
  version bigint not null,
  challenge_hash char(64) not null unique,
  user_id uuid,
  made_at timestamp with time zone not null
);
create index passkey_challenge_by_age on passkey_challenge (made_at);
