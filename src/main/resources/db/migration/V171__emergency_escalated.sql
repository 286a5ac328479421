alter table emergency_opening add column escalated_at timestamp with time zone;
