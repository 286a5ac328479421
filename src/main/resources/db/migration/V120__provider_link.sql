create table provider_link (
  id uuid primary key,
  version bigint not null,
  issuer varchar(300) not null,
  subject varchar(255) not null,
  user_id uuid not null references user_account,
  linked_at timestamp with time zone not null,
  constraint provider_link_one_account_a_subject unique (issuer, subject),
  constraint provider_link_one_subject_an_account unique (user_id, issuer)
);

alter table halfway_sign_in add column how varchar(30) default 'PASSWORD' not null;
