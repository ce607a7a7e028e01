-- Closed: no change of any kind is possible (SOP B3-l). The product refuses it earlier and in words; this is the last door.
-- Whoever writes something about a ticket holds its row first, so that nothing slips in while it is being closed.

create function refuse_closed(ticket_number bigint) returns void language plpgsql as $$
begin
  if (select status from ticket where number = ticket_number for no key update) = 'Closed' then
    raise exception 'ticket % is Closed', ticket_number using errcode = 'restrict_violation';
  end if;
end $$;

create function refuse_closed_ticket() returns trigger language plpgsql as $$
begin
  if old.status = 'Closed' then
    raise exception 'ticket % is Closed', old.number using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger ticket_closed before update or delete on ticket for each row execute function refuse_closed_ticket();

create function refuse_of_closed_ticket() returns trigger language plpgsql as $$
begin
  perform refuse_closed((coalesce(new, old)).ticket_number);
  return coalesce(new, old);
end $$;
create trigger ticket_event_closed before insert on ticket_event
  for each row execute function refuse_of_closed_ticket();
create trigger ticket_search_term_closed before insert or update or delete on ticket_search_term
  for each row execute function refuse_of_closed_ticket();

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'history is append-only' using errcode = 'restrict_violation';
end $$;
create trigger ticket_event_append_only before update or delete on ticket_event
  for each row execute function refuse_rewriting();

create function refuse_attachment_of_closed_ticket() returns trigger language plpgsql as $$
begin
  perform refuse_closed(t.number) from ticket t where t.problem_id = (coalesce(new, old)).problem_id;
  return coalesce(new, old);
end $$;
create trigger attachment_closed before insert or update or delete on attachment
  for each row execute function refuse_attachment_of_closed_ticket();

create function refuse_content_of_closed_ticket() returns trigger language plpgsql as $$
begin
  perform refuse_closed(t.number) from attachment a join ticket t on t.problem_id = a.problem_id
    where a.id = (coalesce(new, old)).attachment_id;
  return coalesce(new, old);
end $$;
create trigger attachment_chunk_closed before insert or update or delete on attachment_chunk
  for each row execute function refuse_content_of_closed_ticket();
