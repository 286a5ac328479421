-- What a merging moved goes with the request, whoever deletes it.
create table merge_move_of (
  request_id uuid not null references merge_request on delete cascade,
  what varchar(60) not null,
  row_id uuid not null,
  primary key (request_id, what, row_id)
);
insert into merge_move_of select request_id, what, row_id from merge_move;
drop table merge_move;
alter table merge_move_of rename to merge_move;
