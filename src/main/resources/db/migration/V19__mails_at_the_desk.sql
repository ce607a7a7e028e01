-- The mail as it came stays for whoever handles its ticket, and what was set aside can be looked through and brought back.

-- how much of it, as it came, is kept in pieces; none once its time is over
alter table incoming_mail add column kept_bytes bigint default 0 not null;
update incoming_mail set kept_bytes = coalesce((select sum(octet_length(c.content)) from incoming_mail_chunk c where c.mail_id = incoming_mail.id), 0)
where handled_at is null;

-- the ticket that a mail which nobody has judged yet names, and whether its sender has got a mail of ours about it
alter table incoming_mail add column named_ticket varchar(50);
alter table incoming_mail add column proven boolean default false not null;
-- what its sender wrote cannot be read
alter table incoming_mail add column unreadable boolean default false not null;
