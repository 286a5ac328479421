alter table flag add column agreed_by uuid references user_account;
alter table flag add column agreed_at timestamp with time zone;
