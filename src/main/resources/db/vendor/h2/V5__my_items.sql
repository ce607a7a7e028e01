-- the tickets that somebody works on, read by number downwards
create index ticket_by_assignee on ticket (assignee, number);

-- phone numbers are searched as they are dialled in the country
insert into ticket_search_term (ticket_number, term)
  select t.number, '0' || substring(c.phone, 4) from ticket t join customer_call c on c.id = t.call_id
  where c.phone like '+62%' and t.status <> 'Closed';
