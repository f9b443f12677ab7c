create table care_coordination.supporter_invitation (
  municipality char(4) not null,
  participant_id uuid not null,
  plan_id uuid not null,
  email text,
  agreed_by uuid not null,
  invited_at timestamptz not null,
  invited_by uuid not null,
  primary key (municipality, participant_id),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, agreed_by) references care_coordination.participant (municipality, id),
  foreign key (municipality, invited_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.supporter_invitation', 'municipality');
comment on table care_coordination.supporter_invitation is 'Somebody around the family is asked to take part and to open the plan in Mijn CJG. Known as a person from then on, so that an account can be made. agreed_by: who of the family said yes to it.';
alter table care_coordination.supporter_invitation enable row level security;
alter table care_coordination.supporter_invitation force row level security;
create policy tenant on care_coordination.supporter_invitation using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.supporter_invitation to cjg_app;
