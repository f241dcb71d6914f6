-- What all tenants share: who they are, who may enter, and the queues between them and the outside.

create type tenant_state as enum ('CREATING', 'ACTIVE', 'SUSPENDED');
create type membership_state as enum ('INVITED', 'ACTIVE', 'INACTIVE');

create table tenant (
  id uuid primary key,
  schema_name text not null unique check (schema_name ~ '^t_[a-z2-7]{26}$'),
  slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{1,38}[a-z0-9])$'),
  slug_skeleton text not null unique,
  name text not null check (length(name) between 1 and 200),
  state tenant_state not null default 'CREATING',
  version int not null default 1,
  shard text not null default 'main',
  schema_version int not null,
  migration_error text,
  organization uuid unique,
  country text not null check (country ~ '^[A-Z]{2}$'),
  region text not null,
  language text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  time_zone text not null,
  week_start smallint not null check (week_start between 1 and 7),
  tax_id_name text not null,
  tax_id text,
  phone_prefix text not null,
  sector text not null,
  has_sample_data boolean not null default false,
  created_at timestamptz not null default now(),
  unique (id, schema_name)
);

-- schemas with their roles that were made ahead of time and wait for a tenant
create table spare_schema (
  schema_name text primary key,
  schema_version int not null,
  created_at timestamptz not null default now()
);

-- a person's one identity, whatever the number of memberships
create table person (
  id uuid primary key,
  subject uuid unique,
  email text not null check (length(email) <= 254),
  name text not null,
  language text not null default 'es',
  created_at timestamptz not null default now()
);
create unique index person_email on person (lower(email));

-- what each request is decided by
create table membership (
  tenant_id uuid not null,
  member_id uuid not null,
  person_id uuid references person,
  schema_name text not null default current_user,
  roles text[] not null default '{}' check (roles <@ array ['REP', 'MANAGER', 'TENANT_ADMIN', 'CONSULTANT']),
  team_id uuid,
  state membership_state not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, member_id),
  -- both columns, so that no tenant can name its own schema beside the id of another tenant
  foreign key (tenant_id, schema_name) references tenant (id, schema_name) on delete cascade
);
create unique index membership_person on membership (person_id, tenant_id);

create table invitation (
  token_hash bytea primary key,
  tenant_id uuid not null,
  schema_name text not null default current_user,
  member_id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  team_id uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  foreign key (tenant_id, schema_name) references tenant (id, schema_name) on delete cascade
);
create index invitation_member on invitation (tenant_id, member_id);

-- a browser's session; the cookie holds what the hash was made from
create table session (
  token_hash bytea primary key,
  person_id uuid not null references person on delete cascade,
  keycloak_session text,
  id_token text,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on session (person_id);
create index session_keycloak on session (keycloak_session);

-- a sign-on that is on its way to the identity provider and back
create table sign_on (
  state_hash bytea primary key,
  browser_hash bytea not null,
  code_verifier text not null,
  nonce text not null,
  redirect_uri text not null,
  target text not null,
  expires_at timestamptz not null
);
create index sign_on_expiry on sign_on (expires_at);

create table api_key (
  id uuid primary key,
  key_hash bytea not null unique,
  tenant_id uuid not null references tenant on delete cascade,
  member_id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
);

-- a visitor on the way to an account and a tenant; the steps of the saga are recorded here
create table sign_up (
  id uuid primary key,
  token_hash bytea not null unique,
  email text not null,
  language text not null,
  code_hash bytea,
  attempts int not null default 0,
  step text not null default 'CODE_SENT',
  person_id uuid,
  account_created boolean not null default false,
  tenant_id uuid,
  request jsonb,
  created_at timestamptz not null default now(),
  touched_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sign_up_step on sign_up (step, touched_at);

-- who accepted which text, when and by what means
create table acceptance (
  id uuid primary key,
  person_id uuid not null,
  sign_up_id uuid,
  document text not null,
  document_version text not null,
  means text not null,
  accepted_at timestamptz not null default now()
);

-- what has to happen outside the database once a transaction has committed
create table outbox (
  id uuid primary key default uuidv7(),
  schema_name text not null default current_user,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  attempts int not null default 0,
  error text
);
create index outbox_due on outbox (kind, due_at);

-- the documents of every released build of the front end that is still accepted
create table persisted_document (
  hash text primary key,
  document text not null,
  released_at timestamptz not null default now()
);

create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

create table rate_limit (
  id text primary key,
  state bytea,
  expires_at bigint
);

-- every node keeps what these tables say for a few seconds and forgets it when told
create function tell_nodes() returns trigger language plpgsql as $$
begin
  perform pg_notify('cantera_' || tg_table_name, '');
  return null;
end
$$;
create trigger tell_nodes after insert or update or delete on membership for each statement execute function tell_nodes();
create trigger tell_nodes after insert or update or delete on tenant for each statement execute function tell_nodes();
create trigger tell_nodes after delete on session for each statement execute function tell_nodes();
create trigger tell_nodes after update or delete on api_key for each statement execute function tell_nodes();
-- only of what a node acts on at once: commits that notify wait for each other
create trigger tell_nodes after insert on outbox for each row when (new.kind = 'MAIL') execute function tell_nodes();
create trigger tell_nodes after insert on scheduled_tasks for each statement execute function tell_nodes();

-- the application, while it is no tenant
grant usage on schema platform to app, tenants;
grant select, insert, update, delete on tenant, person, membership, invitation, session, sign_on, api_key, sign_up, outbox, persisted_document, scheduled_tasks, rate_limit to app;
grant select, insert on acceptance to app;
grant select on spare_schema to app;

-- a tenant: itself, its own members and invitations, and what it asks to be done
grant select on tenant to tenants;
grant update (name, version, region, currency, time_zone, week_start, tax_id_name, tax_id, phone_prefix, has_sample_data) on tenant to tenants;
grant select, insert, update on membership, invitation to tenants;
grant insert on outbox to tenants;
grant insert on scheduled_tasks to tenants;

alter table tenant enable row level security;
alter table membership enable row level security;
alter table invitation enable row level security;
alter table outbox enable row level security;
alter table scheduled_tasks enable row level security;
create policy app on tenant to app using (true) with check (true);
create policy app on membership to app using (true) with check (true);
create policy app on invitation to app using (true) with check (true);
create policy app on outbox to app using (true) with check (true);
create policy app on scheduled_tasks to app using (true) with check (true);
create policy own on tenant to tenants using (schema_name = current_user) with check (schema_name = current_user);
create policy own on membership to tenants using (schema_name = current_user) with check (schema_name = current_user);
create policy own on invitation to tenants using (schema_name = current_user) with check (schema_name = current_user);
create policy own on outbox for insert to tenants with check (schema_name = current_user);
-- a job of a tenant is called by its schema and the id of what it works on, and carries nothing that would be read as an object
create policy own on scheduled_tasks for insert to tenants
  with check (split_part(task_instance, ':', 1) = current_user and task_data is null and not picked);
