create table web.answered_call (
  municipality char(4) not null,
  client_id uuid not null,
  key text not null check (length(key) between 8 and 128),
  request bytea not null check (length(request) = 32),
  answer text,
  created_at timestamptz not null,
  primary key (municipality, client_id, key)
);
--@citus select create_distributed_table('web.answered_call', 'municipality');
comment on table web.answered_call is 'Which calls of other systems were carried out and what was answered, so that a call sent again happens once and hears the same. Kept for seven days. Holds nothing of what was sent.';
comment on column web.answered_call.request is 'HMAC-SHA-256 of address and body: tells another call under the same key apart, and nobody can try bodies out.';
comment on column web.answered_call.answer is 'JSON: status, headers of its own and body. Empty only inside the transaction that carries the call out.';
create index answered_call_by_day on web.answered_call (municipality, created_at);
alter table web.answered_call enable row level security;
alter table web.answered_call force row level security;
create policy tenant on web.answered_call using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert, update, delete on web.answered_call to cjg_app;
