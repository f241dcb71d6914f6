import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.embedded.postgres.LocalPostgres;
import co.cantera.embedded.postgres.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates an embedded PostgreSQL with the files of this module and generates the jOOQ classes from what comes out: package
 * {@code platform} with qualified names, package {@code tenant} without, since a tenant's schema is found by the search path.
 * Does nothing when neither a migration nor this file has changed.
 */
final class Codegen {

    private Codegen() {}

    public static void main(String[] args) throws Exception {
        Path module = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolve("jooq.sha256");
        Path sources = target.resolve("generated-sources/jooq");
        String fingerprint = fingerprint(module);
        if (Files.exists(sources)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        Path resources = module.resolve("src/main/resources/db");
        LocalPostgres server = TestPostgres.server();
        String database = TestPostgres.freshDatabase();
        server.run(database, Files.readString(resources.resolve("server/bootstrap.sql")));
        for (String schema : List.of("platform", "tenant")) {
            Flyway.configure()
                    .dataSource(server.superuser(database))
                    .schemas(schema)
                    .locations("filesystem:" + resources.resolve(schema))
                    .load()
                    .migrate();
            try (Connection superuser = server.superuser(database).getConnection()) {
                generate(superuser, schema, sources);
            }
        }
        Files.writeString(stamp, fingerprint);
    }

    private static void generate(Connection connection, String schema, Path sources) throws Exception {
        GenerationTool tool = new GenerationTool();
        tool.setConnection(connection);
        tool.run(new Configuration()
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(schema)
                                .withOutputSchemaToDefault(schema.equals("tenant"))
                                .withExcludes("flyway_schema_history|tell_nodes"))
                        .withGenerate(new Generate().withRecords(true).withComments(false))
                        .withTarget(new Target()
                                .withPackageName("co.cantera.schema." + schema)
                                .withDirectory(sources.toString()))));
    }

    private static String fingerprint(Path module) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(module.resolve("src"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(sql|java)"))
                    .sorted()
                    .toList()) {
                digest.update(file.getFileName().toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
