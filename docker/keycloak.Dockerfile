# Keycloak, built once for our options so that a start need not.

FROM keycloak/keycloak:26.7.3 AS build
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --metrics-enabled=true

FROM keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/lib/quarkus/ /opt/keycloak/lib/quarkus/
COPY --chmod=755 keycloak/start.sh /usr/local/bin/start
COPY --chmod=755 healthy.sh /usr/local/bin/healthy
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m CMD ["healthy", "9000", "/health/ready"]
ENTRYPOINT ["start"]
