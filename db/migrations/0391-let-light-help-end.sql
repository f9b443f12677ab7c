-- Twenty years after the last change a short path goes whole (Jeugdwet 7.3.8 lid 3): what hangs on it goes with it, so that no table of it
-- can be forgotten.
grant delete on parenting_help.light_help to cjg_app;
alter table parenting_help.light_help_consent drop constraint light_help_consent_municipality_light_help_id_fkey, add constraint light_help_consent_municipality_light_help_id_fkey
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id) on delete cascade;
alter table parenting_help.light_help_exception drop constraint light_help_exception_municipality_light_help_id_fkey, add constraint light_help_exception_municipality_light_help_id_fkey
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id) on delete cascade;
alter table parenting_help.light_help_holder drop constraint light_help_holder_municipality_light_help_id_fkey, add constraint light_help_holder_municipality_light_help_id_fkey
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id) on delete cascade;
alter table parenting_help.light_help_talk drop constraint light_help_talk_municipality_light_help_id_fkey, add constraint light_help_talk_municipality_light_help_id_fkey
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id) on delete cascade;
alter table parenting_help.light_help_end drop constraint light_help_end_municipality_light_help_id_fkey, add constraint light_help_end_municipality_light_help_id_fkey
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id) on delete cascade;
alter table parenting_help.light_help_call drop constraint light_help_call_municipality_light_help_id_fkey, add constraint light_help_call_municipality_light_help_id_fkey
  foreign key (municipality, light_help_id) references parenting_help.light_help_end (municipality, light_help_id) on delete cascade;
alter table youth_information.declaration drop constraint declaration_municipality_light_help_id_fkey, add constraint declaration_municipality_light_help_id_fkey
  foreign key (municipality, light_help_id) references parenting_help.light_help (municipality, id) on delete cascade;
alter table youth_information.measure drop constraint measure_municipality_light_help_id_version_fkey,
  add constraint measure_municipality_light_help_id_version_fkey foreign key (municipality, light_help_id, version)
  references youth_information.declaration (municipality, light_help_id, version) on delete cascade;
