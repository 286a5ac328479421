create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only';
end
$$;

create trigger audit_row_append_only before update or delete or truncate on audit_row for each statement execute function audit_is_append_only();
create trigger audit_leaf_append_only before update or delete or truncate on audit_leaf for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal for each statement execute function audit_is_append_only();
