-- the tickets that somebody works on, read by number downwards
create index ticket_by_assignee on ticket (assignee, number);
