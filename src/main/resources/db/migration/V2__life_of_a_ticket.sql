-- What a ticket gets in its life after Logged: who works on it, how urgent it is, whom it waits for, and how people find it.

alter table ticket add column team varchar(64);
alter table ticket add column assignee varchar(64);
alter table ticket add column priority varchar(20) default 'Normal' not null;
alter table ticket add column due_at timestamp with time zone;
-- the event that brought it into its status: when that was, and what was asked, needed or solved
alter table ticket add column status_event_id bigint;
alter table ticket add column third_party varchar(200);
alter table ticket add column third_party_reference varchar(100);
alter table ticket add column third_party_expected_on date;
-- the other open ticket about the same matter
alter table ticket add column duplicate_of bigint;
alter table ticket add constraint ticket_duplicate foreign key (duplicate_of) references ticket (number);

alter table ticket_event alter column reason set data type varchar(5000);
alter table ticket_event add column kind varchar(12) default 'STATUS' not null;
-- the decision table that allowed or demanded it, and for whom
alter table ticket_event add column rule varchar(100);
update ticket_event set kind = 'CREATED' where from_status is null;
update ticket_event set kind = 'NOTE' where from_status = to_status;
alter table ticket_event add constraint ticket_event_kind check (kind in ('CREATED', 'STATUS', 'NOTE', 'ASSIGNED',
  'CLASSIFIED', 'REPLY', 'EMAIL'));

update ticket set status_event_id = (select max(e.id) from ticket_event e
  where e.ticket_number = ticket.number and e.kind in ('CREATED', 'STATUS'));
alter table ticket add constraint ticket_status_event foreign key (status_event_id) references ticket_event (id);

-- What people search a ticket by: phone, ID Pel, e-mail address and the words of the name, in lower case.
create table ticket_search_term (
  ticket_number bigint not null,
  term varchar(254) not null,
  primary key (ticket_number, term),
  constraint ticket_search_term_ticket foreign key (ticket_number) references ticket (number)
);
create index ticket_search_term_of on ticket_search_term (term, ticket_number);
insert into ticket_search_term (ticket_number, term)
  select t.number, c.phone from ticket t join customer_call c on c.id = t.call_id
  union select t.number, c.customer_id from ticket t join customer_call c on c.id = t.call_id where c.customer_id is not null
  union select t.number, lower(t.email) from ticket t
  union select t.number, lower(c.customer_name) from ticket t join customer_call c on c.id = t.call_id;
