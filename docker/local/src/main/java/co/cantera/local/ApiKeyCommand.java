package co.cantera.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code api-key}: asks the running application for a key of one member; the last line is the key. */
record ApiKeyCommand(Path data, String tenant, String user) {

    static ApiKeyCommand parse(Checkout checkout, Options options) throws WrongUse {
        var command = new ApiKeyCommand(
                options.folder("--data", checkout.defaultData()),
                options.required("--tenant"),
                options.required("--user"));
        options.nothingElse();
        return command;
    }

    void run() throws IOException {
        RunState running = RunState.read(data).orElseThrow(() -> new IOException("Cantera is not running in " + data));
        HttpResponse<String> answer = ask(running, Instance.open(data).secret(Secret.CONTROL));
        if (answer.statusCode() != 200) {
            throw new IOException("No key: there is no member %s in the tenant %s".formatted(user, tenant));
        }
        System.out.println(
                JsonMapper.shared().readTree(answer.body()).path("key").asString());
    }

    private HttpResponse<String> ask(RunState running, String secret) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(running.management() + "/actuator/apikeys"))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("tenant", tenant, "user", user))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking for a key", e);
        }
    }
}
