-- The customer calls again about an earlier report (SOP C).

-- the ticket that the caller names, whoever's it is
alter table customer_call add column mentioned_ticket bigint;
alter table customer_call add constraint customer_call_mentioned foreign key (mentioned_ticket) references ticket (number);

-- the ticket in which this problem was reported before
alter table call_problem add column previous_ticket_number bigint;
alter table call_problem add constraint call_problem_previous foreign key (previous_ticket_number) references ticket (number);
-- also what was typed for a ticket that was not made after all
alter table call_problem alter column note set data type varchar(4000);
alter table call_problem drop constraint call_problem_outcome;
alter table call_problem add constraint call_problem_outcome check (outcome in ('ANSWERED', 'ESCALATED', 'NOT_ESCALATED',
  'ABANDONED', 'REPEAT_OPEN', 'REPEAT_FINISHED', 'DISMISSED'));

-- the finished ticket that was reported again with this one: a Closed ticket is not written to, so the link is kept here
alter table ticket add column previous_number bigint;
alter table ticket add constraint ticket_previous foreign key (previous_number) references ticket (number);
create index ticket_by_previous on ticket (previous_number, number);
-- notes of repeat reports on this ticket, and those that it has taken over from the one before together with that report
alter table ticket add column repeat_count integer default 0 not null;

alter table ticket_event drop constraint ticket_event_kind;
alter table ticket_event add constraint ticket_event_kind check (kind in ('CREATED', 'STATUS', 'NOTE', 'REPEAT', 'ASSIGNED',
  'CLASSIFIED', 'REPLY', 'EMAIL'));

-- the last note of a ticket is found among all that happened to it without reading the rest
drop index ticket_event_of_ticket;
create index ticket_event_of_ticket on ticket_event (ticket_number, id, kind);
