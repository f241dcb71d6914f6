-- A tenant's own data. Few and wide tables: every relation costs each connection memory, times a thousand tenants.
-- Short texts with a bound need no TOAST pair. Record tables (company, person, deal) all have version, soft delete, custom fields, owner and team.

create table team (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  parent_id uuid references team,
  path uuid[] not null
);

create table member (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  email text,
  team_id uuid references team
);

create table pipeline (
  id uuid primary key,
  name varchar(100) not null,
  position int not null,
  retired_at timestamptz
);

create table stage (
  id uuid primary key,
  pipeline_id uuid not null references pipeline,
  name varchar(100) not null,
  position int not null,
  probability smallint not null check (probability between 0 and 100),
  stale_after_days int,
  retired_at timestamptz
);

create table lost_reason (
  id uuid primary key,
  name varchar(100) not null,
  position int not null,
  retired_at timestamptz
);

create table company (
  id uuid primary key,
  version int not null default 1,
  name text collate extensions.names not null check (length(name) between 1 and 200),
  tax_id text,
  tax_id_display text,
  phones text[] not null default '{}',
  emails text[] not null default '{}',
  website text,
  address text,
  city text,
  country text,
  sector text,
  parent_id uuid references company,
  description text,
  owner_id uuid references member,
  team_id uuid references team,
  fields jsonb not null default '{}',
  origin text not null default 'MANUAL' check (origin in ('MANUAL', 'IMPORT', 'API', 'SAMPLE')),
  import_key text,
  import_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index company_name on company (name, id);
create index company_name_part on company using gin (extensions.folded(name) extensions.gin_trgm_ops);
create index company_owner on company (owner_id);
create index company_tax_id on company (tax_id) where tax_id is not null;
create unique index company_import_key on company (import_key) where import_key is not null;

create table person (
  id uuid primary key,
  version int not null default 1,
  given_name text not null check (length(given_name) between 1 and 100),
  family_name text check (length(family_name) <= 100),
  name text collate extensions.names not null generated always as (given_name || coalesce(' ' || family_name, '')) stored,
  job_title text,
  phones text[] not null default '{}',
  emails text[] not null default '{}',
  city text,
  company_id uuid references company,
  description text,
  owner_id uuid references member,
  team_id uuid references team,
  fields jsonb not null default '{}',
  origin text not null default 'MANUAL' check (origin in ('MANUAL', 'IMPORT', 'API', 'SAMPLE')),
  import_key text,
  import_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);
create index person_name on person (name, id);
create index person_name_part on person using gin (extensions.folded(name) extensions.gin_trgm_ops);
create index person_company on person (company_id);
create index person_owner on person (owner_id);
create unique index person_import_key on person (import_key) where import_key is not null;

create table deal (
  id uuid primary key,
  version int not null default 1,
  name text collate extensions.names not null check (length(name) between 1 and 200),
  amount numeric(19, 4) check (amount >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'OPEN' check (status in ('OPEN', 'WON', 'LOST')),
  stage_id uuid not null references stage,
  stage_since timestamptz not null default now(),
  rank text collate "C" not null,
  close_date date,
  company_id uuid references company,
  person_id uuid references person,
  next_step text,
  next_step_on date,
  lost_reason_id uuid references lost_reason,
  lost_note text,
  source text,
  description text,
  owner_id uuid references member,
  team_id uuid references team,
  fields jsonb not null default '{}',
  origin text not null default 'MANUAL' check (origin in ('MANUAL', 'IMPORT', 'API', 'SAMPLE')),
  import_key text,
  import_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  closed_at timestamptz,
  deleted_at timestamptz,
  check ((amount is null) = (currency is null)),
  check ((status = 'OPEN') = (closed_at is null)),
  check (status = 'LOST' or lost_reason_id is null)
);
create index deal_board on deal (stage_id, rank, id) where status = 'OPEN' and deleted_at is null;
create index deal_amount on deal (stage_id, amount desc nulls last, id) where deleted_at is null;
create index deal_company on deal (company_id);
create index deal_person on deal (person_id);
create index deal_owner on deal (owner_id);
create index deal_close_date on deal (close_date, id) where deleted_at is null;
create index deal_name_part on deal using gin (extensions.folded(name) extensions.gin_trgm_ops);
create unique index deal_import_key on deal (import_key) where import_key is not null;

-- who changed what, from what to what; never changed afterwards
create table audit (
  id uuid primary key default uuidv7(),
  at timestamptz not null default now(),
  record_type text not null,
  record_id uuid not null,
  actor_id uuid,
  via text not null,
  kind text not null,
  changes jsonb not null default '[]'
);
comment on table audit is 'append-only';
create index audit_record on audit (record_id, id);

-- the answers to mutations that carried a key of the client
create table idempotency (
  key text not null,
  member_id uuid not null,
  request_hash bytea not null,
  answer jsonb not null,
  created_at timestamptz not null default now(),
  primary key (member_id, key)
);

-- names that deals are checked against, until there is a catalogue that takes them over
create table product (
  id uuid primary key,
  version int not null default 1,
  name text not null check (length(name) between 1 and 200),
  code text,
  family text,
  price numeric(19, 4) check (price >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  description text,
  fields jsonb not null default '{}',
  origin text not null default 'MANUAL' check (origin in ('MANUAL', 'IMPORT', 'API', 'SAMPLE')),
  import_key text,
  import_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  check ((price is null) = (currency is null))
);
create unique index product_import_key on product (import_key) where import_key is not null;

create table import (
  id uuid primary key,
  version int not null default 1,
  owner_id uuid not null,
  team_id uuid,
  file_name text not null,
  file_hash bytea not null,
  state text not null,
  object text not null,
  reading jsonb not null,
  counts jsonb not null default '{}',
  created_at timestamptz not null default now(),
  finished_at timestamptz
);

create table import_issue (
  import_id uuid not null references import on delete cascade,
  seq int not null,
  line int not null,
  column_name text,
  value text,
  code text not null,
  args jsonb not null default '[]',
  refused boolean not null,
  primary key (import_id, seq)
);
