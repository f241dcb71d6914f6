-- Tags of companies, people and deals: kept as arrays on the record, so that a list filters and shows them without a join.

create table tag (
  id uuid primary key,
  version int not null default 1,
  name varchar(60) not null check (length(name) > 0),
  color varchar(10) not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);
create unique index tag_name on tag (extensions.folded(name));

alter table company add column tags uuid[] not null default '{}';
alter table person add column tags uuid[] not null default '{}';
alter table deal add column tags uuid[] not null default '{}';
create index company_tags on company using gin (tags);
create index person_tags on person using gin (tags);
create index deal_tags on deal using gin (tags);
