create index audit_row_by_act on audit_row (act, at);
create index audit_row_by_outcome on audit_row (outcome, at);
