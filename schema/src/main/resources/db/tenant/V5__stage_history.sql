-- how long each deal stood in which stage, and who brought it there; a deal stands in a stage while it is open
create table stage_stay (
  id uuid primary key default uuidv7(),
  deal_id uuid not null references deal on delete cascade,
  stage_id uuid not null references stage,
  entered_at timestamptz not null,
  left_at timestamptz,
  by_id uuid
);
create index stage_stay_deal on stage_stay (deal_id);
insert into stage_stay (deal_id, stage_id, entered_at, left_at) select id, stage_id, stage_since, closed_at from deal;

-- how often the day of the close was moved to a later month
alter table deal add column pushes int not null default 0;

-- why somebody changed something, where they said so
alter table audit add column reason text check (length(reason) <= 500);
