-- who has which part in the purchase
create table deal_party (
  deal_id uuid not null references deal on delete cascade,
  person_id uuid not null references person on delete cascade,
  role varchar(20) not null,
  position smallint not null,
  primary key (deal_id, person_id)
);
create index deal_party_person on deal_party (person_id);

-- who shares in a deal, in percent that add up to 100
create table deal_member (
  deal_id uuid not null references deal on delete cascade,
  member_id uuid not null references member,
  percent numeric(7, 4) not null check (percent > 0 and percent <= 100),
  position smallint not null,
  primary key (deal_id, member_id)
);

-- against whom the tenant sells
create table competitor (
  id uuid primary key,
  name varchar(100) not null
);

alter table deal
  add column competitor_ids uuid[] not null default '{}',
  add column won_by_id uuid references competitor,
  add column recurring_amount numeric(19, 4) check (recurring_amount >= 0),
  add column recurring_currency text check (recurring_currency ~ '^[A-Z]{3}$'),
  add column recurring_period text check (recurring_period in ('MONTH', 'YEAR')),
  add column recurring_count int check (recurring_count > 0);
