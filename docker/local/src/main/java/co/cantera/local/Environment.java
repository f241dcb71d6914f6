package co.cantera.local;

import java.util.HashMap;
import java.util.Map;

/** The environment of the processes: the application reads its properties from it, Keycloak its realm's placeholders. */
record Environment(Instance instance, int port) {

    private static final String KEYCLOAK_ADMINISTRATOR = "admin";

    /** What application and realm both have to know. */
    private Map<String, String> shared() {
        Addresses addresses = Addresses.of(instance, port);
        Map<String, String> values = new HashMap<>();
        values.put("CANTERA_BASE_URL", addresses.application().toString());
        values.put("CANTERA_BACKEND_URL", "http://127.0.0.1:" + port);
        values.put("CANTERA_IDENTITY_CLIENT_SECRET", instance.secret(Secret.CLIENT));
        values.put("CANTERA_IDENTITY_ADMIN_SECRET", instance.secret(Secret.ADMIN));
        values.put("CANTERA_IDENTITY_API_SECRET", instance.secret(Secret.API));
        values.put("CANTERA_MAIL_HOST", "127.0.0.1");
        values.put("CANTERA_MAIL_PORT", Integer.toString(instance.port(InnerPort.SMTP)));
        values.put("CANTERA_MAIL_FROM", "cantera@localhost");
        return values;
    }

    Map<String, String> keycloak() {
        Map<String, String> values = shared();
        values.put("KC_BOOTSTRAP_ADMIN_USERNAME", KEYCLOAK_ADMINISTRATOR);
        values.put("KC_BOOTSTRAP_ADMIN_PASSWORD", instance.secret(Secret.KEYCLOAK_ADMIN));
        return values;
    }

    Map<String, String> application(String databaseUrl) {
        Map<String, String> values = shared();
        values.put("SPRING_PROFILES_ACTIVE", "local");
        values.put("SERVER_ADDRESS", "127.0.0.1");
        values.put("SERVER_PORT", Integer.toString(port));
        values.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        values.put("MANAGEMENT_SERVER_PORT", Integer.toString(instance.port(InnerPort.MANAGEMENT)));
        values.put(
                "CANTERA_IDENTITY_URL", Addresses.of(instance, port).identity().toString());
        values.put("CANTERA_IDENTITY_BACKEND_URL", "http://127.0.0.1:" + port);
        values.put("CANTERA_IDENTITY_BOOTSTRAP_USER", KEYCLOAK_ADMINISTRATOR);
        values.put("CANTERA_IDENTITY_BOOTSTRAP_PASSWORD", instance.secret(Secret.KEYCLOAK_ADMIN));
        values.put("CANTERA_DATABASE_URL", databaseUrl);
        values.put("CANTERA_DATABASE_APP_PASSWORD", instance.secret(Secret.APP));
        values.put("CANTERA_DATABASE_PROVISIONER_PASSWORD", instance.secret(Secret.PROVISIONER));
        values.put("CANTERA_FILES_FOLDER", instance.folder("files").toString());
        values.put("CANTERA_DEMO_PASSWORD", instance.secret(Secret.DEMO));
        values.put("CANTERA_CONTROL_SECRET", instance.secret(Secret.CONTROL));
        return values;
    }
}
