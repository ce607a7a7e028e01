-- what nobody has handled yet takes room: few, whatever came before
create index incoming_mail_open on incoming_mail (id) include (kept_bytes) where kept_bytes > 0 and handled_at is null;
-- mails of which more is kept than what they said, in the order in which they are given up
create index incoming_mail_kept on incoming_mail (handled_at, id) include (kept_bytes, reference) where kept_bytes > 0 and handled_at is not null;
-- what was set aside, newest first
create index incoming_mail_set_aside on incoming_mail (id) where kind = 'IGNORED';
