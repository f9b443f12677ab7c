alter table portal.calendar_feed add column person_name text not null;
comment on column portal.calendar_feed.person_name is 'By what name the access log knows who the calendar belongs to.';
