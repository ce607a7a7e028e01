-- Where people have logged in before: wrong passwords from elsewhere do not keep them out there.

-- not unique: two log-ins at the same moment may both write a place, and either row says the same
create table known_place (
  user_id varchar(64) not null,
  -- an IP address as the proxy tells it
  address varchar(64) not null,
  seen_at timestamp with time zone not null
);
create index known_place_of_user on known_place (user_id, address);
create index known_place_by_time on known_place (seen_at);
