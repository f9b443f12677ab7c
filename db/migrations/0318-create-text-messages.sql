create table mail.text_message (
  municipality char(4) not null,
  id uuid not null,
  recipient text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (municipality, id)
);
--@citus select create_distributed_table('mail.text_message', 'municipality');
comment on table mail.text_message is 'A text message that waits to be sent: that something is near, never what or for whom. Taken away once it was sent, or after thirty days.';
alter table mail.text_message enable row level security;
alter table mail.text_message force row level security;
create policy tenant on mail.text_message using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, delete, update (sent_at) on mail.text_message to cjg_app;
