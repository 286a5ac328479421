create table key_rotation (
  id uuid primary key,
  version bigint not null,
  begun_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  all_values bigint not null,
  looked_at bigint not null,
  broken bigint not null,
  at_column varchar(130) not null,
  at_row uuid not null
);
create index key_rotation_by_time on key_rotation (begun_at, id);
