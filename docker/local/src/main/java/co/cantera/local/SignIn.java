package co.cantera.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member of a demo tenant whom the person at the terminal may be. */
record SignIn(String tenant, String email) {

    /** What the application says about itself in {@code info.demo.signIns}. */
    static List<SignIn> of(RunState state) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(state.management() + "/actuator/info"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            List<SignIn> signIns = new ArrayList<>();
            if (answer.statusCode() == 200) {
                for (JsonNode found :
                        JsonMapper.shared().readTree(answer.body()).path("demo").path("signIns")) {
                    signIns.add(new SignIn(
                            found.path("tenant").asString(), found.path("email").asString()));
                }
            }
            return signIns;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking for the demo sign-ins", e);
        }
    }
}
