alter table network_person add column tie varchar(30) default 'unknown' not null;
alter table network_person add column effect varchar(20) default 'unknown' not null;
alter table network_person add column because varchar(300);
alter table network_person add column keep_until date;
update network_person set keep_until = current_date + 365;
alter table network_person alter column keep_until set not null;
create index network_person_by_end on network_person (keep_until, id);
