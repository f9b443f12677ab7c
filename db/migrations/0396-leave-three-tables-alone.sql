-- Three tables that look as if they named a child, and why a merge leaves them as they are.
create or replace function people.tables_left_alone() returns table (name text, because text)
  language sql immutable set search_path = ''
as $$ values
  ('audit.event', 'The access log never changes: it says what was seen under which name.'),
  ('people.merge', 'Says itself who became one.'),
  ('youth_health.destruction_candidate', 'Who was listed to be destroyed is not exchanged for somebody else. The term is counted anew before anything goes.'),
  ('rollup.home', 'Filled and emptied within one counting, so that outside it there is no row to move.'),
  ('centre.secondment_answer', 'Its subject is a professional of the other centre, never a child.'),
  ('funding.figures', 'Figures of municipalities; kept_by is the professional who kept them.')
$$;
