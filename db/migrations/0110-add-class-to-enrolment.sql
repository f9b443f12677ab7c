alter table people.enrolment add column class_name text;
comment on column people.enrolment.class_name is 'The group or class, as the school calls it: ''groep 7b''. Another class is a new row.';
create index enrolment_of_school on people.enrolment (municipality, school_id);
