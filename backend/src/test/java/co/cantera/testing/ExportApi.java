package co.cantera.testing;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Takes lists out over HTTP, the way the front end does. */
@TestComponent
public class ExportApi {

    private static final String START = """
            mutation ($input: StartExportInput!) { startExport(input: $input) {
              ... on StartExportSuccess { export { id state rows done fileName downloadPath finishedAt expiresAt } }
              ... on InvalidInput { fields { path code message } } } }""";

    private final Api api;

    ExportApi(Api api) {
        this.api = api;
    }

    /** The export as it is right after it was asked for. */
    public JsonNode start(TestMember member, Map<String, ?> list, String format, @Nullable List<String> columns) {
        return answer(member, list, format, columns).path("export");
    }

    /** What was answered, an export or a refusal. */
    public JsonNode answer(TestMember member, Map<String, ?> list, String format, @Nullable List<String> columns) {
        Map<String, Object> input = new HashMap<>(Map.of("list", list, "format", format));
        if (columns != null) {
            input.put("columns", columns);
        }
        return api.data(member, START, Map.of("input", input)).path("startExport");
    }

    /** The export once it can be downloaded. */
    public JsonNode done(TestMember member, JsonNode export) {
        List<JsonNode> found = new ArrayList<>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            JsonNode now = api.data(
                            member,
                            "query ($id: ID!) { node(id: $id) { ... on Export { id state done fileName downloadPath } } }",
                            Map.of("id", export.path("id").asString()))
                    .path("node");
            found.add(now);
            return now.path("state").asString().equals("READY");
        });
        return found.getLast();
    }

    public HttpResponse<String> get(TestMember member, String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path))
                .header("Authorization", "Bearer " + member.key())
                .build());
    }

    /** The content of a list as text. */
    public String csv(TestMember member, Map<String, ?> list, @Nullable List<String> columns) {
        JsonNode export = done(member, start(member, list, "CSV", columns));
        return get(member, export.path("downloadPath").asString()).body();
    }
}
