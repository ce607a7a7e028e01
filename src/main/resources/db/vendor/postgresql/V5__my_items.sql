-- the tickets that somebody works on, read by number downwards
create index ticket_by_assignee on ticket (assignee, number);

-- beginnings of words are found in an index only where letters are ordered by their codes, whatever the database's language
alter table ticket_search_term alter column term type varchar(254) collate "C";
