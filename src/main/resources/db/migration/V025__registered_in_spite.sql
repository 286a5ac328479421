alter table case_file add column registered_in_spite varchar(500);
