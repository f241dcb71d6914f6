package co.cantera.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An administrator of the whole Keycloak server, by whom clients are reconciled at each start. The service account of everyday work may
 * not touch clients; without this one they stay as they are.
 *
 * @param bootstrapUser such as {@code KC_BOOTSTRAP_ADMIN_USERNAME}
 * @param backendUrl where Keycloak reaches the application, the public address when left out
 * @param apiSecret the secret of the client of machines, left alone when it is not given
 */
@ConfigurationProperties("cantera.identity")
record ReconciliationProperties(
        @Nullable String bootstrapUser,
        @Nullable String bootstrapPassword,
        @Nullable String backendUrl,
        @Nullable String apiSecret) {}
