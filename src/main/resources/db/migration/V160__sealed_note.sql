create table sealed_note (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  content text not null,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason text
);
create index sealed_note_by_case on sealed_note (case_id, recorded_at, id);
