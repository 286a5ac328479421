alter table draft add path varchar(500);
