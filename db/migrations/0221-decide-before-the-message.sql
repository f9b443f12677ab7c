-- A decision is claimed first, so that of two officers the first wins, and its message is written after it in the same transaction.
alter table youth_care_link.request_inquiry drop constraint request_inquiry_municipality_message_id_fkey;
alter table youth_care_link.request_ending drop constraint request_ending_municipality_message_id_fkey;
alter table youth_care_link.invoice_answer drop constraint invoice_answer_municipality_message_id_fkey;
