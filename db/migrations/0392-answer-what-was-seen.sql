alter table information.answer add column seen_lines int check (seen_lines >= 0);
comment on column information.answer.seen_lines is 'How many of the later lines of the asker stood on the page of who answered: one that came in meanwhile still waits. Null for what was answered before this was kept; those count by the time.';
