package co.cantera.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.CanteraTest;
import co.cantera.testing.ImportApi;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What comes of each shared file of another program, see {@link Files#sharedFolder()}: what its rows become, how many records are created,
 * changed, left alone and refused, and the field of each column; or why the file is refused. All come into one tenant, in the order of
 * their paths.
 */
@CanteraTest
class SharedImportsTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    ImportApi imports;

    @Autowired
    JsonMapper json;

    @Test
    void becomeWhatTheTableSays() throws IOException {
        TestTenant here = tenants.create("proveedores");
        Path folder = Files.sharedFolder().resolve("imports");
        List<Path> files;
        try (var all = java.nio.file.Files.walk(folder)) {
            files = all.filter(file -> file.toString().matches(".*\\.(?:csv|vcf)"))
                    .sorted()
                    .toList();
        }
        List<String> found = files.stream()
                .map(file -> folder.relativize(file) + ";" + outcome(here, file))
                .toList();
        java.nio.file.Files.write(Path.of("target", "shared-outcomes.csv"), found);
        assertThat(found).isEqualTo(expected());
    }

    private String outcome(TestTenant here, Path file) {
        HttpResponse<String> answer =
                imports.send(here.admin(), here, file.getFileName().toString(), bytes(file));
        JsonNode body = json.readTree(answer.body());
        if (answer.statusCode() != 201) {
            return body.path("code").asString();
        }
        JsonNode uploaded = imports.find(here.admin(), body.path("id").asString());
        JsonNode done = imports.run(here.admin(), imports.map(here.admin(), uploaded, answers(uploaded)));
        return "%s;%d created, %d updated, %d unchanged, %d refused;%s"
                .formatted(
                        done.path("object").asString(),
                        done.path("created").asInt(),
                        done.path("updated").asInt(),
                        done.path("unchanged").asInt(),
                        done.path("refused").asInt(),
                        done.path("columns")
                                .valueStream()
                                .filter(column -> !column.path("target").isNull())
                                .map(column -> column.path("header").asString() + "="
                                        + column.path("target").asString())
                                .collect(Collectors.joining(", ")));
    }

    /** What somebody in Colombia answers where the file leaves something open. */
    private static Map<String, Object> answers(JsonNode uploaded) {
        Map<String, Object> answers = new HashMap<>(Map.of("currency", "COP"));
        for (JsonNode obstacle : uploaded.path("obstacles")) {
            switch (obstacle.path("path").asString()) {
                case "numberStyle" -> answers.put("numberStyle", "POINT_COMMA");
                case "dateStyle" -> answers.put("dateStyle", "DAY_FIRST");
                case "object" -> answers.put("object", "COMPANY");
                default -> {}
            }
        }
        return answers;
    }

    private static List<String> expected() throws IOException {
        try (var in =
                Objects.requireNonNull(SharedImportsTest.class.getResourceAsStream("/imports/shared-outcomes.csv"))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return java.nio.file.Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
