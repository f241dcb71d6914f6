-- What records are found by: all fragments in one folded text for trigrams, and the words of their long texts by their Spanish stems.
-- One index serves both, and also "the name contains". Names keep a small index of their own, for equality.

alter table company
  add column search text not null generated always as (extensions.searchable(name, array[
    tax_id, extensions.alphanumeric(tax_id_display), city, website] || phones || emails)) stored,
  add column words tsvector not null generated always as (extensions.words(array[description])) stored;
drop index company_name_part;
create index company_search on company using gin (search extensions.gin_trgm_ops, words);
create index company_folded_name on company (extensions.folded(name));

alter table person
  add column search text not null generated always as (extensions.searchable(
    given_name || coalesce(' ' || family_name, ''), array[job_title, city] || phones || emails)) stored,
  add column words tsvector not null generated always as (extensions.words(array[description])) stored;
drop index person_name_part;
create index person_search on person using gin (search extensions.gin_trgm_ops, words);
create index person_folded_name on person (extensions.folded(name));

alter table deal
  add column search text not null generated always as (extensions.searchable(name, '{}')) stored,
  add column words tsvector not null generated always as (extensions.words(array[description, next_step, lost_note])) stored;
drop index deal_name_part;
create index deal_search on deal using gin (search extensions.gin_trgm_ops, words);

alter table lead
  add column search text not null generated always as (extensions.searchable(
    name, array[company_name, city] || phones || emails)) stored,
  add column words tsvector not null generated always as (extensions.words(array[message])) stored;
drop index lead_name_part;
create index lead_search on lead using gin (search extensions.gin_trgm_ops, words);

-- what a member keeps at hand
create table favourite (
  member_id uuid not null references member on delete cascade,
  record_id uuid not null,
  record_type varchar(20) not null,
  at timestamptz not null default now(),
  primary key (member_id, record_id)
);
