package co.cantera.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.imports.files.FileSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brings files in over HTTP, the way the front end does. */
@TestComponent
public class ImportApi {

    private static final String FIELDS = """
            id version fileName state object encoding delimiter numberStyle dateStyle currency rows done created updated unchanged refused
            targets columns { index header target skipped confidence samples } twins { column value proposal rows accepted }
            sheets { name rows } sheet matchBy matchKeys createMissing eraseBlanks reusedFrom obstacles { path code message } owner { name } createdAt finishedAt
            issues { totalCount edges { node { row column value code message refused } } }""";
    private static final String BOUNDARY = "----cantera";

    private final Api api;
    private final JsonMapper json;

    ImportApi(Api api, JsonMapper json) {
        this.api = api;
        this.json = json;
    }

    /** Uploads a file and answers the import as it is then. */
    public JsonNode upload(TestMember member, TestTenant tenant, String name, FileSource file) {
        HttpResponse<String> answer = send(member, tenant, name, bytes(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return find(member, json.readTree(answer.body()).path("id").asString());
    }

    public HttpResponse<String> send(TestMember member, TestTenant tenant, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return api.send(HttpRequest.newBuilder(api.uri("/t/" + tenant.tenant().slug() + "/api/imports"))
                .header("Authorization", "Bearer " + member.key())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    public JsonNode find(TestMember member, String id) {
        return api.data(
                        member,
                        "query ($id: ID!) { node(id: $id) { ... on Import { %s } } }".formatted(FIELDS),
                        Map.of("id", id))
                .path("node");
    }

    /** Changes the mapping. */
    public JsonNode map(TestMember member, JsonNode of, Map<String, ?> changes) {
        return mutate(member, "mapImport", of, changes).path("import");
    }

    /** Any of the three mutations of an import. */
    public JsonNode mutate(TestMember member, String act, JsonNode of, Map<String, ?> changes) {
        String type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        Map<String, Object> input = new HashMap<>(changes);
        input.put("id", of.path("id").asString());
        input.putIfAbsent("version", of.path("version").asInt());
        return api.data(member, """
                        mutation ($input: %1$sInput!) { %2$s(input: $input) { __typename ... on %1$sSuccess { import { %3$s } }
                          ... on Problem { code message } ... on InvalidInput { fields { path code message } } } }""".formatted(type, act, FIELDS), Map.of("input", input))
                .path(act);
    }

    /** Tries the import and answers it when the trial is over. */
    public JsonNode attempt(TestMember member, JsonNode of) {
        return finished(member, mutate(member, "tryImport", of, Map.of()), "TRIED");
    }

    /** Starts the import and answers it when all is done. */
    public JsonNode run(TestMember member, JsonNode of) {
        return finished(member, mutate(member, "startImport", of, Map.of()), "DONE");
    }

    private JsonNode finished(TestMember member, JsonNode begun, String state) {
        assertThat(begun.path("import").path("state").asString())
                .as(begun.toString())
                .isIn("TRYING", "RUNNING");
        return until(member, begun.path("import").path("id").asString(), state);
    }

    /** The import once it has come to a state. */
    public JsonNode until(TestMember member, String id, String state) {
        return await().atMost(Duration.ofSeconds(300))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> find(member, id), now -> {
                    String is = now.path("state").asString();
                    assertThat(is.equals("FAILED") && !state.equals("FAILED"))
                            .as(now.toString())
                            .isFalse();
                    return is.equals(state);
                });
    }

    private static byte[] bytes(FileSource file) {
        try (var in = file.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
