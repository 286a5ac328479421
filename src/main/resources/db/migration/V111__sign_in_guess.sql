create table sign_in_guess (
  id uuid primary key,
  at timestamp with time zone not null,
  budget_key char(64) not null,
  place_key char(64) not null,
  address_key char(64) not null
);
create index sign_in_guess_by_budget on sign_in_guess (budget_key, at);
create index sign_in_guess_by_place on sign_in_guess (place_key, at);
create index sign_in_guess_by_address on sign_in_guess (address_key, at);
create index sign_in_guess_by_time on sign_in_guess (at);

create table known_device (
  id uuid primary key,
  version bigint not null,
  user_id uuid not null references user_account,
  secret_hash char(64) not null,
  browser varchar(200),
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  constraint known_device_once unique (user_id, secret_hash)
);
