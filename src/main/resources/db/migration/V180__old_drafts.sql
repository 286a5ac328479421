create index draft_saved on draft (saved_at);
