-- Who books without an account in another language reads the mail and the reminder in it, and may ask for an interpreter.
alter table parenting_help.visitor
  add column language text not null default 'nl' check (language in ('nl', 'en', 'tr', 'ar', 'pl', 'uk', 'fr', 'es')),
  add column interpreter text check (interpreter ~ '^[a-z]{2}$');
comment on column parenting_help.visitor.language is 'In which language it was booked: mail and reminder are written in it (ISO 639).';
comment on column parenting_help.visitor.interpreter is 'For which language an interpreter was asked (ISO 639). Null: none was.';
