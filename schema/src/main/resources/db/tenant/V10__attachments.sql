-- files at records; bounded texts, so that the table needs no TOAST pair
create table attachment (
  id uuid primary key,
  record_type varchar(20) not null,
  record_id uuid not null,
  name varchar(200) not null,
  number int not null,
  media_type varchar(100) not null,
  size bigint not null,
  sha256 varchar(64) not null,
  created_by uuid,
  created_at timestamptz not null,
  deleted_at timestamptz
);
create index attachment_record on attachment (record_id, id desc);
