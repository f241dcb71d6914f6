-- Fills one tenant's schema; run as the superuser. ${…} are replaced.
set local search_path = ${schema}, extensions;

create function pg_temp.made(kind int, n bigint) returns uuid language sql immutable as
  $$ select format('0192c000-%s-7000-8000-%s', lpad(to_hex(kind), 4, '0'), lpad(to_hex(n), 12, '0'))::uuid $$;

insert into team (id, name, path)
select pg_temp.made(6, n), 'Equipo ' || n, array[pg_temp.made(6, n)] from generate_series(1, 3) n;

insert into member (id, name, email, team_id)
select pg_temp.made(5, n), 'Vendedora Número ' || n, 'vendedora' || n || '@carga.example', pg_temp.made(6, 1 + n % 3)
from generate_series(1, 12) n;

insert into platform.membership (tenant_id, member_id, person_id, schema_name, roles, team_id, state)
select '${tenant}', pg_temp.made(5, n), case n when 1 then '${person}'::uuid end, '${schema}',
  case n when 1 then array['TENANT_ADMIN'] else array['REP'] end, pg_temp.made(6, 1 + n % 3), 'ACTIVE'
from generate_series(1, 12) n;

insert into pipeline (id, name, position) values (pg_temp.made(7, 1), 'Ventas', 0);
-- the sixth is for what the benchmark creates
insert into stage (id, pipeline_id, name, position, probability, stale_after_days)
select pg_temp.made(4, n), pg_temp.made(7, 1), 'Etapa ' || n, n, 15 * n, 10 from generate_series(1, 6) n;

insert into company (id, name, tax_id, tax_id_display, phones, emails, website, address, city, country, sector, owner_id, team_id, created_at)
select pg_temp.made(1, n), 'Comercializadora del Norte ' || n || ' S.A.S.', (990000000 + n)::text, (990000000 + n)::text,
  array['+576015550000'], array['compras' || n || '@cliente.example'], 'https://cliente.example/' || n, 'Calle ' || n || ' # 12-34',
  'Bogotá', 'CO', 'Comercio', pg_temp.made(5, 1 + n % 12), pg_temp.made(6, 1 + (1 + n % 12) % 3), now() - n * interval '1 minute'
from generate_series(1, ${companies}) n;

insert into person (id, given_name, family_name, job_title, phones, emails, city, company_id, owner_id, team_id, created_at)
select pg_temp.made(2, n), 'María Fernanda', 'Restrepo ' || n, 'Jefe de compras', array['+573105550000'],
  array['persona' || n || '@cliente.example'], 'Bogotá', pg_temp.made(1, 1 + n % ${companies}),
  pg_temp.made(5, 1 + n % 12), pg_temp.made(6, 1 + (1 + n % 12) % 3), now() - n * interval '1 minute'
from generate_series(1, ${people}) n;

insert into deal (id, name, amount, currency, stage_id, rank, close_date, company_id, person_id, next_step, next_step_on, source, owner_id, team_id, created_at)
select pg_temp.made(3, n), 'Convenio anual de suministro ' || n, 500000 + abs(hashint8(n) % 900000) * 100, 'COP',
  pg_temp.made(4, 1 + n % 5), 'e' || lpad(n::text, 5, '0'), current_date + (n % 90)::int,
  pg_temp.made(1, 1 + abs(hashint8(n + 7)::bigint) % ${companies}), pg_temp.made(2, 1 + abs(hashint8(n + 3)::bigint) % ${people}),
  'Enviar la propuesta', current_date + (n % 20)::int, 'Referido',
  pg_temp.made(5, 1 + n % 12), pg_temp.made(6, 1 + (1 + n % 12) % 3), now() - n * interval '1 minute'
from generate_series(1, ${deals}) n;

drop function pg_temp.made(int, bigint);
