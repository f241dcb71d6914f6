-- Two records of the same company or person become one; what was there before is kept, so that it can be taken back.

create table merge (
  id uuid primary key,
  record_type varchar(10) not null check (record_type in ('company', 'person')),
  survivor_id uuid not null,
  merged_id uuid not null,
  merged_name varchar(300) not null,
  member_id uuid not null,
  at timestamptz not null,
  before jsonb not null,
  undone_at timestamptz
);
create index merge_survivor on merge (survivor_id);

alter table company add column merged_into uuid references company;
alter table person add column merged_into uuid references person;
create index company_merged_into on company (merged_into) where merged_into is not null;
create index person_merged_into on person (merged_into) where merged_into is not null;
