-- which other records somebody has said this one is not the same as; each of two names the other
alter table company add column apart_from uuid[] not null default '{}';
alter table person add column apart_from uuid[] not null default '{}';
