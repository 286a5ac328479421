alter table signed_in_session add column how varchar(30) default 'PASSWORD' not null;
alter table signed_in_session add column confirmed_at timestamp with time zone;
alter table signed_in_session add column browser varchar(200);
alter table signed_in_session add column ended_because varchar(20);

create table halfway_sign_in (
  id uuid primary key,
  version bigint not null,
  secret_hash char(64) not null unique,
  user_id uuid not null references user_account,
  began_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index halfway_sign_in_by_user on halfway_sign_in (user_id);
