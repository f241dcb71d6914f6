-- what was deleted, the newest first: few rows, so that the recycle bin is read without the live ones
create index company_deleted on company (deleted_at desc, id) where deleted_at is not null;
create index person_deleted on person (deleted_at desc, id) where deleted_at is not null;
create index deal_deleted on deal (deleted_at desc, id) where deleted_at is not null;
create index lead_deleted on lead (deleted_at desc, id) where deleted_at is not null;
