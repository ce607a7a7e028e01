-- What was typed about a caller goes in the transaction that registers the call, at no statement of ours.
create trigger customer_call_takes_draft after insert on customer_call
  for each row call 'id.pln.cc123.draft.RegisteredCallTrigger';
