alter table product add column unit varchar(40);

-- what a deal is about, line by line; names and prices are those that were agreed, whatever becomes of the product
create table deal_line (
  id uuid primary key,
  deal_id uuid not null references deal on delete cascade,
  position smallint not null,
  product_id uuid references product on delete set null,
  name varchar(200) not null,
  unit varchar(40),
  quantity numeric(19, 4) not null check (quantity > 0),
  unit_price numeric(19, 4) not null check (unit_price >= 0),
  discount_percent numeric(7, 4) not null check (discount_percent between 0 and 100),
  total numeric(19, 4) not null,
  currency varchar(3) not null check (currency ~ '^[A-Z]{3}$')
);
create index deal_line_deal on deal_line (deal_id);

-- whether the amount is what the lines add up to
alter table deal add column amount_follows_lines boolean not null default false;
