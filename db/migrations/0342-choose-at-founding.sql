-- The second factor of the first administrator is made with the first choice, so that the page can show the same one again.
alter table centre.founding_choice add column second_factor_sealed bytea not null;
comment on column centre.founding_choice.second_factor_sealed is 'TOTP secret, AES-256-GCM with a key outside the database.';
