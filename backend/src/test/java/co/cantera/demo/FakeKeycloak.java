package co.cantera.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Remembers users and organizations the way Keycloak's administration does, as far as a new tenant needs it. */
final class FakeKeycloak {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Map<String, UUID> users = new ConcurrentHashMap<>();
    final List<String> memberships = new CopyOnWriteArrayList<>();
    private final Map<String, UUID> organizations = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, UUID>> groups = new ConcurrentHashMap<>();
    private final HttpServer server;

    FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath().replaceFirst("^/admin/realms/cantera", "");
            if (exchange.getRequestMethod().equals("GET")) {
                get(exchange, path);
            } else {
                write(exchange, path, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            }
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        String query = URLDecoder.decode(String.valueOf(exchange.getRequestURI().getRawQuery()), UTF_8);
        String[] parts = path.split("/");
        if (path.equals("/users")) {
            answer(exchange, 200, listed(users.get(query.replaceFirst(".*email=", ""))));
        } else if (path.equals("/organizations")) {
            answer(exchange, 200, listed(organizations.get(query.replaceFirst(".*tenantId:", ""))));
        } else if (path.endsWith("/groups")) {
            answer(
                    exchange,
                    200,
                    groups.getOrDefault(UUID.fromString(parts[2]), Map.of()).entrySet().stream()
                            .map(group -> "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(group.getValue(), group.getKey()))
                            .collect(Collectors.joining(",", "[", "]")));
        } else {
            answer(exchange, 200, "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(UUID.randomUUID(), parts[2]));
        }
    }

    private void write(HttpExchange exchange, String path, String body) throws IOException {
        String[] parts = path.split("/");
        if (path.endsWith("/token")) {
            answer(exchange, 200, "{\"access_token\":\"token\",\"expires_in\":300}");
        } else if (path.equals("/users")) {
            created(exchange, users, text(body, "/email"));
        } else if (path.equals("/organizations")) {
            created(exchange, organizations, text(body, "/attributes/tenantId/0"));
        } else if (path.endsWith("/groups")) {
            created(
                    exchange,
                    groups.computeIfAbsent(UUID.fromString(parts[2]), _ -> new ConcurrentHashMap<>()),
                    text(body, "/name"));
        } else {
            if (path.endsWith("/members")) {
                memberships.add(body);
            }
            answer(exchange, 204, "");
        }
    }

    private static String text(String json, String pointer) {
        return JSON.readTree(json).at(pointer).asString();
    }

    private static void created(HttpExchange exchange, Map<String, UUID> all, String key) throws IOException {
        UUID id = UUID.randomUUID();
        if (all.putIfAbsent(key, id) == null) {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1/made/" + id);
            answer(exchange, 201, "");
        } else {
            answer(exchange, 409, "{}");
        }
    }

    private static String listed(@Nullable UUID id) {
        return id == null ? "[]" : "[{\"id\":\"%s\"}]".formatted(id);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
