create table audit_seal (
  seal_number bigint primary key,
  first_place bigint not null,
  rows_sealed integer not null,
  root bytea not null,
  head bytea not null,
  signature bytea not null,
  sealed_at timestamp with time zone not null
);

create table audit_leaf (
  place bigint primary key,
  row_id uuid not null unique,
  leaf bytea not null
);

-- Locked by the node that seals; holds nothing else.
create table audit_sealer (
  id integer primary key
);
insert into audit_sealer (id) values (1);
