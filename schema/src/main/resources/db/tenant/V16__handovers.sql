-- Accounts that went from one owner to another, with what went along, so that it can be taken back for a while.

create table handover (
  id uuid primary key,
  member_id uuid not null,
  to_id uuid not null,
  at timestamptz not null,
  moved jsonb not null,
  undone_at timestamptz
);
