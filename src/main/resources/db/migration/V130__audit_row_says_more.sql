alter table audit_row add column roles varchar(200);
alter table audit_row add column relation varchar(30);
alter table audit_row add column page varchar(100);
alter table audit_row add column reason varchar(100);
alter table audit_row add column session_ref varchar(12);
alter table audit_row add column words varchar(400);
create index audit_row_by_relation on audit_row (relation, at);
