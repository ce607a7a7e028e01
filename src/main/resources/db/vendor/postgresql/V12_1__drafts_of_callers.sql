-- What was typed about a caller goes in the transaction that registers the call, at no statement of ours.
create function forget_start_draft() returns trigger language plpgsql as $$
begin
  delete from draft where step = 'start' and user_id = new.cso;
  return null;
end $$;
create trigger customer_call_takes_draft after insert on customer_call
  for each row execute function forget_start_draft();
