create table audit_alert (
  id uuid primary key,
  version bigint not null,
  kind varchar(40) not null,
  about_id uuid references user_account (id),
  team_id uuid references team (id),
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  times integer not null,
  settled_at timestamp with time zone,
  settled_by uuid references user_account (id),
  note varchar(500)
);
create index audit_alert_by_about on audit_alert (about_id, kind, settled_at);
create index audit_alert_by_time on audit_alert (last_at, id);
create index audit_alert_by_team on audit_alert (team_id, last_at);

create table audit_check (
  id uuid primary key,
  version bigint not null,
  asked_at timestamp with time zone not null,
  begun_at timestamp with time zone,
  rows_done bigint not null,
  rows_all bigint not null,
  ended_at timestamp with time zone,
  last_seal bigint,
  faults integer,
  first_fault varchar(30),
  first_seal bigint
);
create index audit_check_by_time on audit_check (asked_at, id);
