create index case_file_by_worker_contact on case_file (worker_id, last_contact_at);
create index case_file_by_track on case_file (track, stage, opened_at);
create index case_file_by_opened on case_file (opened_at, id);
create index person_by_language on person (main_language, id);
