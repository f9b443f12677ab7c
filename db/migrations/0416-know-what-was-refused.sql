-- A message whose address was refused for good is not tried again, and who works here sees that it did not arrive. Kept as long as what waits.
alter table mail.message add column refused_at timestamptz;
grant update (refused_at) on mail.message to cjg_app;
comment on table mail.message is 'Outgoing e-mail. Says that something waits, never what: e-mail is not confidential. Without a way out messages are only kept; refused: the address was not taken, and it is not tried again.';
alter table mail.text_message add column refused_at timestamptz;
grant update (refused_at) on mail.text_message to cjg_app;
comment on table mail.text_message is 'A text message that waits to be sent: that something is near, never what or for whom. Taken away once it was sent, or after thirty days; refused: the number was not taken, and it is not tried again.';
-- Which message a reminder became, to see that it was refused; null for those of before.
alter table parenting_help.reminder add column message_id uuid;
