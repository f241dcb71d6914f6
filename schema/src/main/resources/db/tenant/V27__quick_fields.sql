-- "quick" is what an admin asked for, "indexed" that the index is there; the indexes themselves are made beside running work
alter table custom_field
  add column quick boolean not null default false,
  add column indexed boolean not null default false;
