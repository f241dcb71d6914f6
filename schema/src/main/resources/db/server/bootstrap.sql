-- What a superuser has to do once for each PostgreSQL server, connected to the database `cantera`.
-- It may be run again at any time. ${…} are replaced by whoever runs it.

do $$
begin
  if not exists (select from pg_roles where rolname = 'cantera_owner') then create role cantera_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'provisioner') then create role provisioner; end if;
  if not exists (select from pg_roles where rolname = 'app') then create role app; end if;
  if not exists (select from pg_roles where rolname = 'tenants') then create role tenants nologin; end if;
end
$$;

-- cantera_owner owns everything, provisioner may become it, app owns nothing, tenants is what every tenant may do
alter role provisioner login createrole password '${provisioner_password}';
alter role app login nocreaterole nocreatedb password '${app_password}';
grant cantera_owner to provisioner with inherit false, set true;
grant tenants to provisioner with admin option, inherit false, set false;
alter role app set search_path = "$user", extensions;
alter role provisioner set search_path = "$user", extensions;
alter role cantera_owner set search_path = "$user", extensions;

-- for work outside a tenant; inside one each transaction sets its own limit
alter role app set statement_timeout = '10s';
alter role app set idle_in_transaction_session_timeout = '60s';
-- how much of a mistyped word must be right: one wrong letter in a word of seven leaves half
alter role app set pg_trgm.word_similarity_threshold = 0.45;

do $$
begin
  execute format('grant create, connect on database %I to cantera_owner', current_database());
  execute format('grant connect on database %I to app, provisioner', current_database());
  execute format('revoke connect, temporary on database %I from public', current_database());
end
$$;

-- extensions, collations and immutable wrappers, and nothing else; nobody but the superuser creates here
create schema if not exists extensions;
revoke create on schema extensions from public;
grant usage on schema extensions to public;
revoke all on schema public from public;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;

create collation if not exists extensions.names (provider = icu, locale = 'es-u-kn-true');

create or replace function extensions.folded(text) returns text
  language sql immutable strict parallel safe
  return lower(extensions.unaccent('extensions.unaccent'::regdictionary, $1));

-- what a record is found by: its name first, then whatever else identifies it; folded and in one text
create or replace function extensions.searchable(name text, others text[]) returns text
  language sql immutable parallel safe
  return extensions.folded(concat_ws(' ', name, nullif(array_to_string(others, ' '), '')));

-- only letters and digits, as people type a number without its dots
create or replace function extensions.alphanumeric(text) returns text
  language sql immutable strict parallel safe
  return regexp_replace($1, '[^0-9A-Za-z]', '', 'g');

-- the stems of long texts
create or replace function extensions.words(texts text[]) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('pg_catalog.spanish'::regconfig, extensions.folded(array_to_string(texts, ' ')));

-- operators by name; the planner unfolds them, so indexes serve
create or replace function extensions.has_words(tsvector, text) returns boolean
  language sql immutable parallel safe
  return $1 @@ websearch_to_tsquery('pg_catalog.spanish'::regconfig, extensions.folded($2));
create or replace function extensions.resembles(part text, whole text) returns boolean
  language sql stable parallel safe
  return $1 operator(extensions.<%) $2;
create or replace function extensions.alike(text, text) returns boolean
  language sql stable parallel safe
  return $1 operator(extensions.%) $2;
create or replace function extensions.word_similarity_of(part text, whole text) returns real
  language sql immutable parallel safe
  return extensions.word_similarity($1, $2);

-- from inside a tenant there is no way to another one
revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
grant execute on function pg_catalog.set_config(text, text, boolean) to app, provisioner, cantera_owner;
revoke usage on language plpgsql from public;
grant usage on language plpgsql to cantera_owner;
