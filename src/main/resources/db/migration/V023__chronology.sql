create table significant_event (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  kind varchar(20) not null,
  happened_on date not null,
  title varchar(200),
  title_key varchar(100),
  event_text text,
  source_kind varchar(60),
  source_id uuid,
  recorded_by uuid references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index significant_event_by_case on significant_event (case_id, happened_on, id);
