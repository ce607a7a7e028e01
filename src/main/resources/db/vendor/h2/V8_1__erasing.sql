-- what is due, oldest first
create index customer_call_closed on customer_call (closed_at, id);
create index customer_call_erasure on customer_call (erasure_requested_at);
create index attachment_by_age on attachment (uploaded_at, id);
create index incoming_mail_by_age on incoming_mail (handled_at, id);
create index incoming_mail_erasure on incoming_mail (erasure_requested_at, id);
