-- What another currency is worth in the tenant's own, from a day on.

create table exchange_rate (
  id uuid primary key,
  version int not null default 1,
  currency varchar(3) not null,
  valid_from date not null,
  rate numeric(20, 10) not null check (rate > 0),
  created_by uuid not null,
  created_at timestamptz not null,
  unique (currency, valid_from)
);
