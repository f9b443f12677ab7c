create table parenting_help.queue_interpreter (
  municipality char(4) not null,
  ticket_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  asked_at timestamptz not null,
  primary key (municipality, ticket_id),
  foreign key (municipality, ticket_id) references parenting_help.queue_ticket (municipality, id)
);
--@citus select create_distributed_table('parenting_help.queue_interpreter', 'municipality');
comment on table parenting_help.queue_interpreter is 'That who holds a number in the waiting line would like an interpreter, and for which language (ISO 639). A number without a row asked for none.';
alter table parenting_help.queue_interpreter enable row level security;
alter table parenting_help.queue_interpreter force row level security;
create policy tenant on parenting_help.queue_interpreter using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.queue_interpreter to cjg_app;

create table parenting_help.contact_interpreter (
  municipality char(4) not null,
  contact_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  primary key (municipality, contact_id),
  foreign key (municipality, contact_id) references parenting_help.contact (municipality, id)
);
--@citus select create_distributed_table('parenting_help.contact_interpreter', 'municipality');
comment on table parenting_help.contact_interpreter is 'That an interpreter was asked for at a contact, and for which language (ISO 639): what the desk saw or wrote. A contact without a row asked for none.';
alter table parenting_help.contact_interpreter enable row level security;
alter table parenting_help.contact_interpreter force row level security;
create policy tenant on parenting_help.contact_interpreter using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on parenting_help.contact_interpreter to cjg_app;
