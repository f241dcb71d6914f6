-- a pipeline with its stages is changed as one: who was slower is told
alter table pipeline add column version int not null default 1;
