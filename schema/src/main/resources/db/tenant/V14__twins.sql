-- Finding likely duplicates while somebody types: by telephone, by e-mail, and by names that look alike.

create index company_likeness on company using gin (extensions.folded(name) extensions.gin_trgm_ops);
create index person_likeness on person using gin (extensions.folded(name) extensions.gin_trgm_ops);
create index company_contacts on company using gin (phones, emails);
create index person_contacts on person using gin (phones, emails);
