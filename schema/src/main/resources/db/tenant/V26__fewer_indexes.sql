-- the newest deals and those that were changed last, which is how lists begin, are read without those that do not show
create index deal_created on deal (created_at desc, id) where deleted_at is null;
create index deal_updated on deal (updated_at desc, id) where deleted_at is null;

-- one inverted index finds each of its columns as well as one of its own would, and an empty tenant is smaller
drop index company_tags, company_fields, company_contacts, company_likeness;
create index company_parts on company
  using gin (tags, fields jsonb_path_ops, phones, emails, extensions.folded(name) extensions.gin_trgm_ops);
drop index person_tags, person_fields, person_contacts, person_likeness;
create index person_parts on person
  using gin (tags, fields jsonb_path_ops, phones, emails, extensions.folded(name) extensions.gin_trgm_ops);
drop index deal_tags, deal_fields;
create index deal_parts on deal using gin (tags, fields jsonb_path_ops);
