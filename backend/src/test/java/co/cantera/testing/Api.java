package co.cantera.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API over HTTP as a member, the way a customer's program does. */
@TestComponent
public class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json;
    private final Environment environment;

    Api(JsonMapper json, Environment environment) {
        this.json = json;
        this.environment = environment;
    }

    /** The answer's data; errors fail the test. */
    public JsonNode data(TestMember member, String document, Map<String, ?> variables) {
        JsonNode answer = answer(member, document, variables);
        assertThat(answer.path("errors").toString()).isIn("", "[]");
        return answer.path("data");
    }

    /** The answer's data for a document without variables. */
    public JsonNode data(TestMember member, String document) {
        return data(member, document, Map.of());
    }

    /** The whole answer. */
    public JsonNode answer(TestMember member, String document, Map<String, ?> variables) {
        return json.readTree(post(member, json.writeValueAsString(Map.of("query", document, "variables", variables)))
                .body());
    }

    /** The raw answer to a raw body. */
    public HttpResponse<String> post(TestMember member, String body) {
        return send(HttpRequest.newBuilder(uri("/graphql"))
                .header("Authorization", "Bearer " + member.key())
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Uploads a file to be imported and answers the id of the import. */
    public String upload(TestMember member, String slug, String name, String content) {
        String boundary = "cantera-test-boundary";
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%2$s\"\r\nContent-Type: text/csv\r\n\r\n%3$s\r\n--%1$s--\r\n"
                        .formatted(boundary, name, content);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/t/" + slug + "/api/imports"))
                .header("Authorization", "Bearer " + member.key())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body()).path("id").asString();
    }

    /** Sends a file to a record and answers what came back. */
    public HttpResponse<String> attach(TestMember member, String slug, String record, String name, byte[] content) {
        String boundary = "cantera-test-boundary";
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%2$s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(uri("/t/" + slug + "/api/files?record=" + record))
                .header("Authorization", "Bearer " + member.key())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends any request whose answer is no text. */
    public HttpResponse<byte[]> bytes(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An address of the application under test. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path);
    }
}
