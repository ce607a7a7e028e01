-- mails of which more is kept than what they said, in the order in which they are given up
create index incoming_mail_kept on incoming_mail (kept_bytes, handled_at, id);
-- what was set aside, newest first
create index incoming_mail_of_kind on incoming_mail (kind, id);
