-- What many records were before they were changed together, so that it can be taken back for some weeks.

create table record_edit (
  id uuid primary key,
  member_id uuid not null,
  record_type varchar(20) not null,
  at timestamptz not null,
  held jsonb not null,
  undone_at timestamptz
);
