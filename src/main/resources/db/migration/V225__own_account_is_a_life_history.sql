drop table own_account;
