create table demo_part (
  name varchar(100) primary key,
  told_at timestamp with time zone not null
);
