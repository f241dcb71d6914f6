-- What was decided on a file is proposed for the next one with the same headers.

alter table import add column signature bytea;
