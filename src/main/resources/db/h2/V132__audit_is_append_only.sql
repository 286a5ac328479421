create trigger audit_row_append_only before update, delete on audit_row for each row call 'org.homeward.shared.AppendOnly';
create trigger audit_leaf_append_only before update, delete on audit_leaf for each row call 'org.homeward.shared.AppendOnly';
create trigger audit_seal_append_only before update, delete on audit_seal for each row call 'org.homeward.shared.AppendOnly';
