alter table lead add column tags uuid[] not null default '{}';
-- one inverted index finds each of its columns as well as one of its own would
drop index lead_search;
create index lead_search on lead using gin (search extensions.gin_trgm_ops, words, tags, fields jsonb_path_ops);
