-- The sheets of a workbook are kept as files of their own, so that another one can be chosen.

alter table import add column sheet_hashes bytea[] not null default '{}';
