#!/usr/bin/env bash
# Makes roles, databases and what else only a superuser may make. The image runs it once, on an empty volume;
# it may be run again at any time: docker compose exec postgres bash /docker-entrypoint-initdb.d/roles.sh
set -euo pipefail

scripts=${CANTERA_SCRIPTS:-/etc/cantera}
secrets=${CANTERA_SECRETS:-/run/secrets}

# run DATABASE SCRIPT PLACEHOLDER=SECRET...: replaces each ${placeholder} by the content of a file
run() {
  local database=$1 quote="'" text value pair
  text=$(<"$scripts/$2")
  for pair in "${@:3}"; do
    value=$(<"$secrets/${pair#*=}")
    text=${text//"\${${pair%%=*}}"/"${value//$quote/$quote$quote}"}
  done
  psql --no-psqlrc --quiet --single-transaction --set=ON_ERROR_STOP=1 --username=postgres --dbname="$database" --file=- <<<"$text"
}

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres <<'SQL'
select 'create database keycloak' where not exists (select from pg_database where datname = 'keycloak') \gexec
SQL
run cantera bootstrap.sql \
  app_password=cantera.database.app-password provisioner_password=cantera.database.provisioner-password
run keycloak keycloak-database.sql keycloak_password=keycloak-database-password
