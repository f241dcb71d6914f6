-- lists that somebody had written out; a row ends some days later, with its file
create table export (
  id uuid primary key,
  owner_id uuid not null,
  scope varchar(50) not null,
  language varchar(5) not null,
  object varchar(20) not null,
  format varchar(10) not null,
  request jsonb not null,
  state varchar(10) not null,
  rows int not null,
  done int not null default 0,
  file_hash bytea,
  created_at timestamptz not null,
  finished_at timestamptz
);
