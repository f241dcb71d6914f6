-- Finding likely duplicates while somebody types: by telephone, by e-mail, and by names that look alike.

-- The operator behind the trigram indexes, under a name that statements can use; stable and one expression, so that it is inlined.
create function alike(text, text) returns boolean
  language sql stable strict parallel safe
  return $1 operator(extensions.%) $2;

create index company_contacts on company using gin (phones, emails);
create index person_contacts on person using gin (phones, emails);
