-- Whether an archived report has given its one signal is asked of every report that somebody may meet. Without this a youth with a thousand
-- reports costs a million looks.
create index match_from_archive on referral_index.match (other_subject, other_report_id) where kind = 'archive';
