alter table flag drop column merged_into;
