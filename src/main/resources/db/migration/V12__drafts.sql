-- What somebody has typed into a form and not submitted yet.

create table draft (
  -- id of the task; of a form that starts a call its name (see draft/DraftTable)
  step varchar(64) not null,
  user_id varchar(64) not null,
  -- the task once more, null for a start form: the engine's table of open tasks takes its drafts along (see engine/DraftsEndWithTasks)
  task_id varchar(64),
  -- call, ticket or mail that the step is about, as processes know it; null for a start form
  reference varchar(64),
  -- values by field key, as JSON
  content varchar(65536) not null,
  saved_at timestamp with time zone not null,
  constraint draft_key primary key (step, user_id)
);
create index draft_of_task on draft (task_id);
create index draft_by_reference on draft (reference);
create index draft_by_age on draft (saved_at);
