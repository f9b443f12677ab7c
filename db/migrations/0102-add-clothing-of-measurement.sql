-- A dressed child weighs its clothes too: what was taken off the reading of the scale, so that the reading can be known again.
alter table youth_health.measurement add column clothing_kg numeric check (clothing_kg > 0);
alter table youth_health.measurement add check (clothing_kg is null or measure = 'weight');
comment on column youth_health.measurement.clothing_kg is 'What was taken off for clothes, in kg; value is without them. Null: weighed without clothes, or not known.';
