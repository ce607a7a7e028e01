-- What several nodes share beside the work itself: who is logged in, and which nodes are alive.

-- names and columns are Spring Session's
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);

create table spring_session_attributes (
  session_primary_id char(36) not null,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_session foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);

create table node (
  -- what its job executor writes into the jobs that it has taken
  lock_owner varchar(255) not null primary key,
  -- by the clock of the database, so that nodes need not agree on the time
  seen_at timestamp with time zone not null
);
