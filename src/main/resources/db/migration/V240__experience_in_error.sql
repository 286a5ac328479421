alter table experience add column in_error_reason text;
