-- what is due, oldest first
create index customer_call_closed on customer_call (closed_at, id) where closed_at is not null;
create index customer_call_erasure on customer_call (id) where erasure_requested_at is not null;
create index attachment_by_age on attachment (uploaded_at, id);
create index incoming_mail_by_age on incoming_mail (handled_at, id) where handled_at is not null;
create index incoming_mail_erasure on incoming_mail (erasure_requested_at, id) where erasure_requested_at is not null;

-- who refers to what is erased; few do, and the others cost nothing
create index contact_record_of_problem on contact_record (problem_id);
create index customer_call_by_mentioned on customer_call (mentioned_ticket) where mentioned_ticket is not null;
create index call_problem_by_previous on call_problem (previous_ticket_number) where previous_ticket_number is not null;
create index contact_record_by_ticket on contact_record (ticket_number) where ticket_number is not null;
create index contact_record_by_previous on contact_record (previous_ticket_number) where previous_ticket_number is not null;
create index ticket_by_duplicate on ticket (duplicate_of) where duplicate_of is not null;

-- whose data somebody asks for, by e-mail address
create index customer_call_email on customer_call (lower(email)) where email is not null;
create index incoming_mail_sender on incoming_mail (lower(sender)) where sender is not null;

-- Closed tickets are deleted with their call, and by nobody but the transaction that erases it.

create or replace function refuse_closed(ticket_number bigint) returns void language plpgsql as $$
declare
  found_status varchar;
  found_call bigint;
begin
  select status, call_id into found_status, found_call from ticket where number = ticket_number for no key update;
  if found_status = 'Closed' and not exists (select 1 from erasing where call_id = found_call) then
    raise exception 'ticket % is Closed', ticket_number using errcode = 'restrict_violation';
  end if;
end $$;

create or replace function refuse_closed_ticket() returns trigger language plpgsql as $$
begin
  if old.status <> 'Closed' then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' and exists (select 1 from erasing where call_id = old.call_id) then
    return old;
  end if;
  -- the ticket that it refers to is erased
  if tg_op = 'UPDATE' and exists (select 1 from erasing)
    and to_jsonb(new) - '{previous_number, duplicate_of}'::text[] = to_jsonb(old) - '{previous_number, duplicate_of}'::text[] then
    return new;
  end if;
  raise exception 'ticket % is Closed', old.number using errcode = 'restrict_violation';
end $$;

create or replace function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    and exists (select 1 from erasing e join ticket t on t.call_id = e.call_id where t.number = old.ticket_number) then
    return old;
  end if;
  raise exception 'history is append-only' using errcode = 'restrict_violation';
end $$;

create function refuse_lasting_erasure() returns trigger language plpgsql as $$
begin
  if exists (select 1 from erasing where call_id = new.call_id) then
    raise exception 'call % was not erased', new.call_id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger erasing_ends after insert on erasing deferrable initially deferred
  for each row execute function refuse_lasting_erasure();
