package co.cantera.bench;

import co.cantera.tenants.TenantSchema;
import java.util.UUID;

/** The ids that {@code fill.sql} and {@code grow.sql} give, as the API shows them. */
final class Records {

    static final int STAGES = 5;

    private Records() {}

    static String company(int number) {
        return id("company", 1, number);
    }

    static String person(int number) {
        return id("person", 2, number);
    }

    static String deal(int number) {
        return id("deal", 3, number);
    }

    static String stage(int number) {
        return id("stage", 4, number);
    }

    static String member(int number) {
        return id("member", 5, number);
    }

    static String team(int number) {
        return id("team", 6, number);
    }

    static String tag(int number) {
        return id("tag", 8, number);
    }

    static UUID uuid(int kind, int number) {
        return UUID.fromString("0192c000-%04x-7000-8000-%012x".formatted(kind, number));
    }

    private static String id(String prefix, int kind, int number) {
        return prefix + "_" + TenantSchema.base32(uuid(kind, number));
    }
}
