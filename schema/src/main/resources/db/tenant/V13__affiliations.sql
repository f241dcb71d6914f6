-- People belong to several companies: the main one stays on the person, the others stand here with what the person is there.

create table company_person (
  person_id uuid not null references person on delete cascade,
  company_id uuid not null references company on delete cascade,
  role varchar(100),
  created_at timestamptz not null default now(),
  primary key (person_id, company_id)
);
create index company_person_company on company_person (company_id);
create index company_parent on company (parent_id) where parent_id is not null;
