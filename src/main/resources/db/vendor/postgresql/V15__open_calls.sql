-- calls that somebody left open are looked for every few minutes: no more rows than calls are open (H2: customer_call_closed)
create index customer_call_open on customer_call (id) where closed_at is null;
