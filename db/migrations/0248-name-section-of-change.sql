-- A comment or a proposal is about a part of some section: whoever may not see that section hears nothing of it.
alter table care_coordination.plan_change add column section text not null default 'goals';
alter table care_coordination.plan_change alter column section drop default;
comment on column care_coordination.plan_change.section is 'The section of the plan that the part belongs to (knowledge/plan/sections.ts).';
