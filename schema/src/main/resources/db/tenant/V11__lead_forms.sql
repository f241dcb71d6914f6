-- How the tenant takes in leads, one row: the public form, the rules of assignment, the response clock.
create table lead_setting (
  id smallint primary key default 1 check (id = 1),
  version int not null,
  form jsonb not null default '{}',
  rules jsonb not null default '[]',
  clock jsonb not null default '{}'
);

-- who agreed to what, when and how; never changed afterwards
create table consent (
  id uuid primary key default uuidv7(),
  record_id uuid not null,
  holder text not null,
  purposes text[] not null,
  channels text[] not null,
  text_version int not null,
  text text not null,
  text_hash bytea not null,
  language text not null,
  means text not null,
  proof jsonb not null default '{}',
  given_at timestamptz not null default now()
);
comment on table consent is 'append-only';
create index consent_record on consent (record_id);
