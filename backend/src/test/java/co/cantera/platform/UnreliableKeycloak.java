package co.cantera.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Stands before a real Keycloak and passes everything on, unless a test wants it down or silent. */
public final class UnreliableKeycloak implements AutoCloseable {

    /** What happens to a request. */
    public enum Mood {
        GOOD,
        /** The connection is closed before anything is done. */
        DOWN,
        /** Users are made and nobody is told. */
        SILENT
    }

    private static final List<String> PASSED_ON = List.of("Authorization", "Content-Type", "Accept");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;
    private final HttpServer server;
    private volatile Mood mood = Mood.GOOD;

    public UnreliableKeycloak(String keycloak) {
        this.keycloak = keycloak;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::passOn);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void is(Mood now) {
        mood = now;
    }

    private void passOn(HttpExchange exchange) throws IOException {
        Mood now = mood;
        if (now == Mood.DOWN) {
            exchange.close();
            return;
        }
        HttpResponse<byte[]> answer = asked(exchange);
        if (now == Mood.SILENT && isNewUser(exchange)) {
            return;
        }
        copy(answer, exchange, "Location");
        copy(answer, exchange, "Content-Type");
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }

    private static boolean isNewUser(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("POST")
                && exchange.getRequestURI().getPath().endsWith("/users");
    }

    private HttpResponse<byte[]> asked(HttpExchange exchange) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(keycloak + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        for (String name : PASSED_ON) {
            @Nullable String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void copy(HttpResponse<byte[]> answer, HttpExchange exchange, String name) {
        answer.headers()
                .firstValue(name)
                .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
