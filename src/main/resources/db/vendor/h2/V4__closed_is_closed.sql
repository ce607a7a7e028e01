-- Closed: no change of any kind is possible (SOP B3-l). The product refuses it earlier and in words; this is the last door.

create trigger ticket_closed before update, delete on ticket
  for each row call 'id.pln.cc123.ticket.ClosedTicketTrigger';
create trigger ticket_event_closed before insert, update, delete on ticket_event
  for each row call 'id.pln.cc123.ticket.ClosedTicketTrigger';
create trigger ticket_search_term_closed before insert, update, delete on ticket_search_term
  for each row call 'id.pln.cc123.ticket.ClosedTicketTrigger';
create trigger attachment_closed before insert, update, delete on attachment
  for each row call 'id.pln.cc123.ticket.ClosedTicketTrigger';
create trigger attachment_chunk_closed before insert, update, delete on attachment_chunk
  for each row call 'id.pln.cc123.ticket.ClosedTicketTrigger';
