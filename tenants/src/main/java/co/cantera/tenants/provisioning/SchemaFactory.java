package co.cantera.tenants.provisioning;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** Makes empty schemas, each with the role of the same name. */
final class SchemaFactory {

    private final Migrations migrations;

    SchemaFactory(Migrations migrations) {
        this.migrations = migrations;
    }

    int version() {
        return migrations.newest();
    }

    /**
     * Makes them all in the running transaction. Roles are granted together: each grant of a role makes every
     * connection read all memberships again.
     */
    void create(Provisioner.Session session, List<String> names) {
        Stream<String> roles = names.stream().map("create role %s in role tenants"::formatted);
        String grant = "grant %s to app with inherit false, set true".formatted(String.join(", ", names));
        session.executeOnRoles(Stream.concat(roles, Stream.of(grant)).collect(joining("; ")), "");
        for (String name : names) {
            session.execute("""
                    create schema %1$s;
                    grant usage on schema %1$s to %1$s;
                    alter default privileges in schema %1$s grant select, insert, update, delete on tables to %1$s;
                    %2$s""".formatted(name, migrations.script(name)));
        }
    }

    void rename(Provisioner.Session session, String from, String to) {
        session.executeOnRoles(
                "alter role %s rename to %s".formatted(from, to), "alter schema %s rename to %s".formatted(from, to));
    }

    void drop(Provisioner.Session session, String name) {
        session.execute("set local lock_timeout = '5s'; drop schema if exists %s cascade".formatted(name));
        session.executeOnRoles("drop role if exists " + name, "");
    }
}
