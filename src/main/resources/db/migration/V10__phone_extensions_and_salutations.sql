-- How a caller is reached and addressed.

-- digits to dial behind the number, in an office; a caller is recognised without them
alter table customer_call add column phone_extension varchar(7);

-- salutations are rows of processes/salutation.dmn
alter table customer_call drop constraint customer_call_salutation;
alter table customer_call alter column salutation set data type varchar(40);
alter table contact_record alter column salutation set data type varchar(40);

-- the last calls from a number are found without reading the others
drop index customer_call_phone;
create index customer_call_phone on customer_call (phone, id);
