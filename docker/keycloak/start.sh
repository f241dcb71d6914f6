#!/usr/bin/env bash
# Starts Keycloak with the secrets of /run/secrets in its environment: it reads none from files.
set -euo pipefail

secret() {
  local value
  value=$(<"/run/secrets/$2")
  export "$1=$value"
}

secret KC_DB_PASSWORD keycloak-database-password
secret KC_BOOTSTRAP_ADMIN_PASSWORD keycloak-admin-password
secret CANTERA_IDENTITY_CLIENT_SECRET cantera.identity.client-secret
secret CANTERA_IDENTITY_ADMIN_SECRET cantera.identity.admin-secret
secret CANTERA_IDENTITY_API_SECRET cantera.identity.api-secret
secret CANTERA_MAIL_PASSWORD cantera.mail.password
export KC_BOOTSTRAP_ADMIN_USERNAME=admin

exec /opt/keycloak/bin/kc.sh start --optimized "$@"
