-- Somebody who may become a customer, before there is a deal.
create table lead (
  id uuid primary key,
  version int not null default 1,
  name text collate extensions.names not null check (length(name) between 1 and 200),
  company_name text,
  job_title text,
  phones text[] not null default '{}',
  emails text[] not null default '{}',
  city text,
  sector text,
  message text,
  source text,
  utm_source text,
  utm_medium text,
  utm_campaign text,
  utm_term text,
  utm_content text,
  referrer text,
  status text not null default 'NEW' check (status in ('NEW', 'CONTACTED', 'QUALIFIED', 'DISCARDED', 'CONVERTED')),
  discard_reason text,
  discard_note text,
  respond_by timestamptz,
  contacted_at timestamptz,
  -- which rule gave it to its owner and why, as it was decided
  assignment jsonb,
  company_id uuid references company on delete set null,
  person_id uuid references person on delete set null,
  deal_id uuid references deal on delete set null,
  converted_at timestamptz,
  owner_id uuid references member,
  team_id uuid references team,
  fields jsonb not null default '{}',
  origin text not null default 'MANUAL' check (origin in ('MANUAL', 'IMPORT', 'API', 'SAMPLE', 'FORM')),
  import_key text,
  import_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  check (status = 'DISCARDED' or discard_reason is null),
  check ((status = 'CONVERTED') = (converted_at is not null))
);
create index lead_created on lead (created_at desc, id) where deleted_at is null;
create index lead_owner on lead (owner_id);
create index lead_name_part on lead using gin (extensions.folded(name) extensions.gin_trgm_ops);
create unique index lead_import_key on lead (import_key) where import_key is not null;
