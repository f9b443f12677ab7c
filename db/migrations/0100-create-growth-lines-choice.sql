create table youth_health.growth_lines_choice (
  municipality char(4) not null,
  id uuid not null,
  child_id uuid not null,
  population text not null check (population in ('nl', 'tu', 'ma', 'hs', 'ds')),
  because text not null,
  chosen_on date not null,
  chosen_by text not null,
  chosen_by_name text not null,
  recorded_at timestamptz not null,
  primary key (municipality, id),
  foreign key (municipality, child_id) references youth_health.record (municipality, child_id)
);
--@citus select create_distributed_table('youth_health.growth_lines_choice', 'municipality');
comment on table youth_health.growth_lines_choice is 'With which children this child is compared on its growth charts: a professional''s choice, with its reason. Without a row that is the Dutch population; the row recorded last counts. Kept with the record (BW 7:454).';
comment on column youth_health.growth_lines_choice.population is 'nl Dutch, tu Turkish, ma Moroccan, hs Hindustani origin, ds Down syndrome: the populations of the growth studies (src/knowledge/growth/reference.ts).';
create index growth_lines_choice_of_child on youth_health.growth_lines_choice (municipality, child_id);
alter table youth_health.growth_lines_choice enable row level security;
alter table youth_health.growth_lines_choice force row level security;
create policy tenant on youth_health.growth_lines_choice using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on youth_health.growth_lines_choice to cjg_app;
