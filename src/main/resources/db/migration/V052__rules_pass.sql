create table rules_pass (
  id uuid primary key,
  version bigint not null,
  run_on date not null unique,
  last_case uuid,
  finished_at timestamp with time zone
);
