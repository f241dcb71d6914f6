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
training=$cache.$HOSTNAME
if [[ ! -f $cache ]]; then
  find "${cache%/*}" -name '*.aot*' -mmin +1440 -delete
  # in two steps, since in one two JVMs would have to share the container's memory
  if java "${options[@]}" -Xlog:aot*=error -XX:AOTMode=record "-XX:AOTConfiguration=$training.seen" \
    -Dspring.context.exit=onRefresh -jar "$jar" &&
    java "${options[@]}" -Xlog:aot*=error -XX:AOTMode=create "-XX:AOTConfiguration=$training.seen" "-XX:AOTCache=$training" -jar "$jar"; then
    mv "$training" "$cache"
  else
    echo "the ahead-of-time cache could not be trained; starting without it" >&2
  fi
  rm -f "$training"*
fi
if [[ -f $cache ]]; then
  options+=("-XX:AOTCache=$cache")
fi
exec java "${options[@]}" -jar "$jar"
