-- what an answer's calculator was told and said stands before what is still wrong
alter table call_problem alter column unsolved_note set data type varchar(4000);
