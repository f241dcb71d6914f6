-- what each tenant adds to its records; the values lie in the records' column "fields" by key
create table custom_field (
  id uuid primary key,
  version int not null default 1,
  object varchar(20) not null,
  key varchar(40) not null,
  label varchar(80) not null,
  kind varchar(20) not null,
  section varchar(80),
  help varchar(300),
  reason varchar(300),
  example varchar(120),
  reason_owner_id uuid references member,
  options jsonb not null default '[]',
  show_when_field varchar(40),
  show_when_values text[],
  secret boolean not null default false,
  position int not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  unique (object, key)
);
