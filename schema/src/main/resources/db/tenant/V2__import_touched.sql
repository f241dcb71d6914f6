-- An import that nobody goes on with is known by when it was touched last. Rows of files name companies and people by names, accents and case aside.

alter table import add column touched_at timestamptz not null default now();

create index company_name_folded on company (extensions.folded(name));
create index person_name_folded on person (extensions.folded(name));
