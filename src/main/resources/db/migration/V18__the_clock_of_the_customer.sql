-- The clock of a status that waits for the customer runs from when the mail server took the mail that asks (SOP B3-l), and the
-- time that a ticket spends in a status that pauses its due date is counted apart.

-- when the mail came back for good
alter table outgoing_mail add column returned_at timestamp with time zone;
-- the day that a mail names where its text has {batas}: it is known when the mail is handed over
alter table outgoing_mail add column deadline varchar(100);
update outgoing_mail set returned_at = (select max(i.stored_at) from incoming_mail i
    where i.kind = 'BOUNCE' and i.reference = outgoing_mail.reference and i.failed_address = outgoing_mail.recipient)
  where sent_at <= (select max(i.stored_at) from incoming_mail i
    where i.kind = 'BOUNCE' and i.reference = outgoing_mail.reference and i.failed_address = outgoing_mail.recipient);

-- since when the due date stands still, null while it does not
alter table ticket add column paused_since timestamp with time zone;
-- working time that it has stood still for until then
alter table ticket add column paused_seconds bigint default 0 not null;
