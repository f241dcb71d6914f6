-- Keycloak has a database of its own, which nobody else may connect to.
do $$
begin
  if not exists (select from pg_roles where rolname = 'keycloak') then create role keycloak; end if;
end
$$;
alter role keycloak login password '${keycloak_password}';
alter database keycloak owner to keycloak;
revoke connect on database keycloak from public;
revoke connect on database cantera from public;
