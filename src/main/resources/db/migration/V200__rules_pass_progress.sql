alter table rules_pass add column begun_at timestamp with time zone;
alter table rules_pass add column cases_to_ask integer default 0 not null;
alter table rules_pass add column cases_asked integer default 0 not null;
alter table rules_pass add column cases_met integer default 0 not null;
