alter table centre.spear_point_text
  add column unit text not null default 'count' check (unit in ('count', 'share')),
  add constraint spear_point_text_share check (unit = 'count' or category <> '');
comment on column centre.spear_point_text.unit is 'Measured as how many in the last twelve months that were told, or as which part of the whole, in percents.';
