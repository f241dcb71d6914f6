-- Lists with a name: which rows, columns and order, as they stand in the address of the list.

create table saved_view (
  id uuid primary key,
  version int not null default 1,
  object varchar(10) not null,
  name varchar(80) not null check (length(name) > 0),
  owner_id uuid not null references member,
  shared boolean not null default false,
  default_for_all boolean not null default false check (shared or not default_for_all),
  default_of uuid[] not null default '{}',
  address varchar(4000) not null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz
);

comment on column saved_view.default_of is 'the members whose list opens with this view';
