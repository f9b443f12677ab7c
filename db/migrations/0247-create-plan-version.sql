create table care_coordination.plan_version (
  municipality char(4) not null,
  plan_id uuid not null,
  number int not null check (number >= 1),
  revision int not null check (revision >= 0),
  held jsonb not null,
  note text not null,
  fixed_at timestamptz not null,
  fixed_by uuid not null,
  primary key (municipality, plan_id, number),
  foreign key (municipality, plan_id) references care_coordination.plan (municipality, id),
  foreign key (municipality, fixed_by) references care_coordination.participant (municipality, id)
);
--@citus select create_distributed_table('care_coordination.plan_version', 'municipality');
comment on table care_coordination.plan_version is 'A version of the plan as it was laid before everyone to sign: what it held then, part by part in words, with whom each part is about. revision: the last change in it; what came later is changed since. Shown to each as far as they may see it.';
alter table care_coordination.plan_version enable row level security;
alter table care_coordination.plan_version force row level security;
create policy tenant on care_coordination.plan_version using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_version to cjg_app;

create table care_coordination.plan_signature (
  municipality char(4) not null,
  plan_id uuid not null,
  number int not null,
  participant_id uuid not null,
  ordinal int not null check (ordinal >= 1),
  answer text not null check (answer in ('agree', 'agree-with-remark', 'disagree')),
  remark text not null,
  manner text not null check (manner in ('spoken', 'written', 'online')),
  answered_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (municipality, plan_id, number, participant_id, ordinal),
  foreign key (municipality, plan_id, number) references care_coordination.plan_version (municipality, plan_id, number),
  foreign key (municipality, participant_id) references care_coordination.participant (municipality, id),
  foreign key (municipality, recorded_by) references care_coordination.participant (municipality, id),
  check (answer = 'agree' or remark <> '')
);
--@citus select create_distributed_table('care_coordination.plan_signature', 'municipality');
comment on table care_coordination.plan_signature is 'What somebody says to a version of the plan: agrees, agrees with a remark, or does not agree, with why. Said by themselves in Mijn CJG, spoken, or on paper. Of each the last answer counts (ordinal); the earlier ones stay.';
alter table care_coordination.plan_signature enable row level security;
alter table care_coordination.plan_signature force row level security;
create policy tenant on care_coordination.plan_signature using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on care_coordination.plan_signature to cjg_app;

-- The agreement that ends the six weeks is to a version; null where it was given before versions were kept.
alter table care_coordination.plan_agreement add column number int;
comment on column care_coordination.plan_agreement.number is 'The version of the plan that was agreed to; null when that was before versions were kept.';
