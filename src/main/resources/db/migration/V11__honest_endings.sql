-- Calls and problems that end otherwise than by an answer of the SOP or a ticket.

alter table call_problem drop constraint call_problem_outcome;
alter table call_problem add constraint call_problem_outcome check (outcome in ('ANSWERED', 'ESCALATED', 'NOT_ESCALATED',
  'ABANDONED', 'REPEAT_OPEN', 'REPEAT_FINISHED', 'DISMISSED', 'OTHER_SUBJECT', 'DROPPED', 'EMAIL_REFUSED', 'ANSWERED_OTHER'));

-- why an abandoned call ended: the customer was gone, or nobody went on with it
alter table customer_call add column ended_by varchar(10);
alter table customer_call add constraint customer_call_ended_by check (ended_by in ('CUSTOMER', 'TIMER'));
update customer_call set ended_by = 'CUSTOMER' where status = 'ABANDONED';
alter table customer_call add constraint customer_call_abandoned check ((status = 'ABANDONED') = (ended_by is not null));
-- the call of the same phone number that was cut off and goes on with this one
alter table customer_call add column continued_from bigint;
alter table customer_call add constraint customer_call_continued foreign key (continued_from) references customer_call (id)
  on delete set null;
create index customer_call_continued on customer_call (continued_from);
