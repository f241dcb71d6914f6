# The application's image, from the jar that `mvn -Pproduction -pl backend -am package` leaves in backend/target.

FROM eclipse-temurin:25-jre-noble AS layers
WORKDIR /layers
COPY backend/target/cantera-backend-*.jar cantera.jar
RUN java -Djarmode=tools -jar cantera.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre-noble
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin cantera \
    && install -d -o cantera -g cantera /var/lib/cantera/files /var/lib/cantera/aot
WORKDIR /opt/cantera
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY --chmod=755 docker/backend/start.sh /usr/local/bin/start
COPY --chmod=755 docker/healthy.sh /usr/local/bin/healthy
ENV SPRING_CONFIG_IMPORT=optional:configtree:/run/secrets/
USER 10001
EXPOSE 8080
VOLUME ["/var/lib/cantera/files", "/var/lib/cantera/aot"]
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m CMD ["healthy", "8081", "/actuator/health/readiness"]
ENTRYPOINT ["start"]
