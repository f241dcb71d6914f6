-- An import that nobody goes on with is known by when it was touched last.

alter table import add column touched_at timestamptz not null default now();
