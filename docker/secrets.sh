#!/usr/bin/env bash
# Makes each secret that compose.yaml names and that is not there yet: 192 random bits as hexadecimal digits.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# the folder keeps others out; the files must be readable for the user inside a container, whatever its number
mkdir -p secrets
chmod 700 secrets
sed -n 's|^ *file: ./secrets/||p' compose.yaml | while read -r name; do
  [[ ! -e secrets/$name ]] || continue
  head -c 24 /dev/urandom | od -An -v -tx1 | tr -d ' \n' >"secrets/$name"
  chmod 444 "secrets/$name"
  echo "made docker/secrets/$name"
done
