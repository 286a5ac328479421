-- Goals call the needs as assessments do: N01 to N18.
update plan_goal set need = upper(need);
