create index driver_note_by_day on driver_note (case_id, driver, noted_on);
