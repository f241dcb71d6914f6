-- Fills one tenant's schema with varied records of a large company; run as the superuser. ${…} are replaced.
set local search_path = ${schema}, extensions;
set local work_mem = '64MB';

create function pg_temp.made(kind int, n bigint) returns uuid language sql immutable as
  $$ select format('0192c000-%s-7000-8000-%s', lpad(to_hex(kind), 4, '0'), lpad(to_hex(n), 12, '0'))::uuid $$;

-- even, and the same in each run
create function pg_temp.chance(n bigint, turn int) returns int language sql immutable as
  $$ select abs(hashint8extended(n, turn) % 1000000)::int $$;

create function pg_temp.one_of(words text[], n bigint, turn int) returns text language sql immutable as
  $$ select words[1 + pg_temp.chance(n, turn) % cardinality(words)] $$;

-- one at the top, four regions, twenty teams of ten people
insert into team (id, name, path) values (pg_temp.made(6, 1), 'Dirección', array[pg_temp.made(6, 1)]);
insert into team (id, name, parent_id, path)
select pg_temp.made(6, n), 'Región ' || n, pg_temp.made(6, 1), array[pg_temp.made(6, 1), pg_temp.made(6, n)] from generate_series(2, 5) n;
insert into team (id, name, parent_id, path)
select pg_temp.made(6, n), 'Equipo ' || n, pg_temp.made(6, 2 + n % 4),
  array[pg_temp.made(6, 1), pg_temp.made(6, 2 + n % 4), pg_temp.made(6, n)]
from generate_series(6, 25) n;

insert into member (id, name, email, team_id)
select pg_temp.made(5, n), 'Vendedora Número ' || n, 'vendedora' || n || '@carga.example', pg_temp.made(6, 6 + n % 20)
from generate_series(1, 200) n;

insert into platform.membership (tenant_id, member_id, person_id, schema_name, roles, team_id, state)
select '${tenant}', pg_temp.made(5, n), case n when 1 then '${person}'::uuid end, '${schema}',
  case n when 1 then array['TENANT_ADMIN'] else array['REP'] end, pg_temp.made(6, 6 + n % 20), 'ACTIVE'
from generate_series(1, 200) n;

insert into pipeline (id, name, position) values (pg_temp.made(7, 1), 'Ventas', 0);
insert into stage (id, pipeline_id, name, position, probability, stale_after_days)
select pg_temp.made(4, n), pg_temp.made(7, 1), 'Etapa ' || n, n, 15 * n, 10 from generate_series(1, 6) n;

insert into tag (id, name, color) select pg_temp.made(8, n), 'Etiqueta ' || n, 'STONE' from generate_series(1, 40) n;

insert into custom_field (id, object, key, label, kind, options, position) values
  (pg_temp.made(9, 1), 'DEAL', 'canal', 'Canal', 'CHOICE',
    (select jsonb_agg(jsonb_build_object('key', 'canal_' || n, 'label', 'Canal ' || n)) from generate_series(1, 20) n), 1),
  (pg_temp.made(9, 2), 'DEAL', 'unidades', 'Unidades', 'NUMBER', '[]', 2);

insert into company (id, name, tax_id, tax_id_display, phones, emails, city, country, sector, owner_id, team_id, created_at, updated_at)
select pg_temp.made(1, n),
  pg_temp.one_of(array['Comercializadora', 'Ferretería', 'Distribuidora', 'Constructora', 'Almacenes', 'Agropecuaria', 'Textiles', 'Muebles', 'Droguería', 'Papelería'], n, 1)
    || ' ' || pg_temp.one_of(array['del Norte', 'La Sabana', 'El Roble', 'Santa Marta', 'Los Andes', 'El Pacífico', 'San José', 'La Montaña', 'del Valle', 'Río Claro'], n, 2)
    || ' ' || n || ' S.A.S.',
  (800000000 + n)::text, (800000000 + n)::text, array['+57601' || lpad(pg_temp.chance(n, 3)::text, 7, '5')],
  array['compras' || n || '@cliente' || n % 977 || '.example'],
  pg_temp.one_of(array['Bogotá', 'Medellín', 'Cali', 'Barranquilla', 'Pereira', 'Manizales'], n, 4), 'CO',
  pg_temp.one_of(array['Comercio', 'Construcción', 'Industria', 'Salud'], n, 5),
  pg_temp.made(5, 1 + n % 200), pg_temp.made(6, 6 + (1 + n % 200) % 20), now() - n * interval '9 seconds', now() - n * interval '9 seconds'
from generate_series(1, ${companies}) n;

insert into person (id, given_name, family_name, job_title, phones, emails, city, company_id, owner_id, team_id, created_at, updated_at)
select pg_temp.made(2, n),
  pg_temp.one_of(array['María', 'José', 'Luisa', 'Andrés', 'Camila', 'Juan', 'Valentina', 'Carlos', 'Paola', 'Felipe'], n, 1),
  pg_temp.one_of(array['Restrepo', 'Gómez', 'Rodríguez', 'Muñoz', 'Ospina', 'Cárdenas', 'Peña', 'Vélez', 'Arango', 'Zuluaga'], n, 2)
    || ' ' || pg_temp.one_of(array['Ríos', 'Mejía', 'Castaño', 'Núñez', 'Duque', 'Salazar', 'Bedoya', 'Quintero', 'Pardo', 'León'], n, 3),
  'Jefe de compras', array['+5731' || lpad(pg_temp.chance(n, 4)::text, 8, '0')], array['persona' || n || '@cliente' || n % 977 || '.example'],
  pg_temp.one_of(array['Bogotá', 'Medellín', 'Cali', 'Barranquilla', 'Pereira', 'Manizales'], n, 5), pg_temp.made(1, 1 + n % ${companies}),
  pg_temp.made(5, 1 + n % 200), pg_temp.made(6, 6 + (1 + n % 200) % 20), now() - n * interval '9 seconds', now() - n * interval '9 seconds'
from generate_series(1, ${people}) n;

-- six of ten are open; one of fifty has no next step, one of ten a tag
insert into deal (id, name, amount, currency, status, closed_at, stage_id, rank, close_date, company_id, person_id, next_step, next_step_on,
  source, owner_id, team_id, tags, fields, created_at, updated_at)
select pg_temp.made(3, n),
  pg_temp.one_of(array['Convenio anual', 'Suministro', 'Dotación', 'Obra', 'Mantenimiento', 'Renovación'], n, 1) || ' ' || n,
  500000 + pg_temp.chance(n, 2) * 100, 'COP', s.status, case when s.status <> 'OPEN' then now() - n * interval '4 seconds' end,
  pg_temp.made(4, 1 + pg_temp.chance(n, 3) % 6), 'e' || lpad(n::text, 8, '0'), current_date - 200 + pg_temp.chance(n, 4) % 400,
  pg_temp.made(1, 1 + pg_temp.chance(n, 5) % ${companies}), pg_temp.made(2, 1 + pg_temp.chance(n, 6) % ${people}),
  case when pg_temp.chance(n, 7) % 50 > 0 then 'Enviar la propuesta' end, case when pg_temp.chance(n, 7) % 50 > 0 then current_date + (n % 20)::int end,
  'Referido', pg_temp.made(5, 1 + pg_temp.chance(n, 8) % 200), pg_temp.made(6, 6 + (1 + pg_temp.chance(n, 8) % 200) % 20),
  case when pg_temp.chance(n, 9) % 10 = 0 then array[pg_temp.made(8, 1 + pg_temp.chance(n, 10) % 40)] else '{}' end,
  jsonb_build_object('canal', 'canal_' || 1 + pg_temp.chance(n, 11) % 20, 'unidades', pg_temp.chance(n, 12) % 10000),
  now() - n * interval '4 seconds', now() - n * interval '4 seconds'
from generate_series(1, ${deals}) n
cross join lateral (select case pg_temp.chance(n, 13) % 10 when 0 then 'LOST' when 1 then 'LOST' when 2 then 'WON' when 3 then 'WON' else 'OPEN' end) s (status);

drop function pg_temp.one_of(text[], bigint, int);
drop function pg_temp.chance(bigint, int);
drop function pg_temp.made(int, bigint);
