-- The views of counts choose months of a day. Without knowing how many days fall in a month the planner expects a handful of
-- rows and looks up hundreds of thousands one by one.
create statistics youth_health.contact_moment_month on (date_trunc('month', on_day::timestamp)::date) from youth_health.contact_moment;
create statistics youth_health.measurement_month on (date_trunc('month', on_day::timestamp)::date) from youth_health.measurement;
create statistics youth_health.dose_month on (date_trunc('month', given_on::timestamp)::date) from youth_health.dose;
create statistics parenting_help.contact_month on (date_trunc('month', on_day::timestamp)::date) from parenting_help.contact;
create statistics parenting_help.appointment_month
  on (date_trunc('month', ((starts_at at time zone 'Europe/Amsterdam')::date)::timestamp)::date) from parenting_help.appointment;
