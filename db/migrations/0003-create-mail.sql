-- Messages are written in the same transaction as what they tell about, and sent afterwards by a job: no message about
-- something that did not happen, and nothing that happened without its message.
create schema mail;
grant usage on schema mail to cjg_app;

create table mail.message (
  municipality char(4) not null,
  id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (municipality, id)
);
--@citus select create_distributed_table('mail.message', 'municipality');
comment on table mail.message is 'Outgoing e-mail. Says that something waits, never what: e-mail is not confidential. Without SMTP_URL messages are only kept.';
create index on mail.message (municipality, created_at);

alter table mail.message enable row level security;
alter table mail.message force row level security;
create policy tenant on mail.message
  using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update (sent_at), delete on mail.message to cjg_app;
