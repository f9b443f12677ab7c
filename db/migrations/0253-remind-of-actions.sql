create table care_coordination.action_reminder (
  municipality char(4) not null,
  action_id uuid not null,
  due_on date not null,
  moment text not null check (moment in ('before', 'after')),
  reminded_at timestamptz not null,
  primary key (municipality, action_id, due_on, moment),
  foreign key (municipality, action_id) references care_coordination.action (municipality, id)
);
--@citus select create_distributed_table('care_coordination.action_reminder', 'municipality');
comment on table care_coordination.action_reminder is 'The owner of an action was reminded of it: once before and once after its day.';
alter table care_coordination.action_reminder enable row level security;
alter table care_coordination.action_reminder force row level security;
create policy tenant on care_coordination.action_reminder using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.action_reminder to cjg_app;

alter table mail.message add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
alter table mail.message add column calendar text;
