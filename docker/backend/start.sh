#!/usr/bin/env bash
# Starts the application. The first start of a build trains the JVM's ahead-of-time cache, which later starts use:
# it needs the database, so it cannot be done while the image is built.
set -euo pipefail

jar=/opt/cantera/cantera.jar
options=(
  -XX:MaxRAMPercentage=60
  -XX:+UseSerialGC
  -XX:+UseCompactObjectHeaders
  -XX:+ExitOnOutOfMemoryError
  --enable-native-access=ALL-UNNAMED
  -Dfile.encoding=UTF-8
)

build=$({ java -version 2>&1; cat "$jar"; } | sha256sum | cut -c1-16)
cache=/var/lib/cantera/aot/$build.aot
if [[ ! -f $cache ]]; then
  find /var/lib/cantera/aot -name '*.aot*' -mmin +1440 -delete
  if java "${options[@]}" "-XX:AOTCacheOutput=$cache.$HOSTNAME" -Xlog:aot*=error -Dspring.context.exit=onRefresh -jar "$jar"; then
    mv "$cache.$HOSTNAME" "$cache"
  else
    rm -f "$cache.$HOSTNAME"*
    echo "the ahead-of-time cache could not be trained; starting without it" >&2
  fi
fi
if [[ -f $cache ]]; then
  options+=("-XX:AOTCache=$cache")
fi
exec java "${options[@]}" -jar "$jar"
