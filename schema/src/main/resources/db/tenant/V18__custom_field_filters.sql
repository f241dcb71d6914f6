-- equality on any custom field is found here; jsonb_path_ops is the smaller and quicker of the two kinds
create index company_fields on company using gin (fields jsonb_path_ops);
create index person_fields on person using gin (fields jsonb_path_ops);
create index deal_fields on deal using gin (fields jsonb_path_ops);
