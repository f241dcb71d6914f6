-- What an import left on each record, so that it can be taken back for some weeks.

create table import_record (
  import_id uuid not null references import on delete cascade,
  record_id uuid not null,
  record_type varchar(20) not null,
  line int not null,
  version int not null,
  created boolean not null,
  before jsonb,
  outcome varchar(10) check (outcome in ('DELETED', 'RESTORED', 'EDITED', 'LINKED', 'GONE')),
  primary key (import_id, record_id)
);

alter table import add column undo_by uuid;
