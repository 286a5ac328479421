alter table task add role varchar(30) default 'SOCIAL_WORKER' not null;
alter table task add note text;
create index task_by_role on task (role, ended_at, due_at);
