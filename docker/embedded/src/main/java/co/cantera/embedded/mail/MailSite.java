package co.cantera.embedded.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the mails on 127.0.0.1: {@code /} and {@code /mails/{id}} for people, {@code /api/mails?to=} and
 * {@code /raw/{id}} for programs, {@code DELETE /api/mails} to begin anew.
 */
final class MailSite implements AutoCloseable {

    private static final String HTML = "text/html; charset=utf-8";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MailFolder mails;
    private final HttpServer server;

    MailSite(MailFolder mails, int port) throws IOException {
        this.mails = mails;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::page);
        server.createContext("/mails/", this::mail);
        server.createContext("/raw/", this::raw);
        server.createContext("/api/mails", this::api);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void page(HttpExchange exchange) throws IOException {
        boolean list = exchange.getRequestURI().getPath().equals("/");
        answer(
                exchange,
                HTML,
                list ? Optional.of(bytes(MailPage.list(mails.mails(Optional.empty())))) : Optional.empty());
    }

    private void mail(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                HTML,
                mails.mail(lastSegment(exchange)).map(MailPage::one).map(MailSite::bytes));
    }

    private void raw(HttpExchange exchange) throws IOException {
        answer(exchange, "text/plain; charset=utf-8", mails.raw(lastSegment(exchange)));
    }

    private void api(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            mails.deleteAll();
        }
        byte[] found = JSON.writeValueAsBytes(
                mails.mails(recipient(exchange.getRequestURI().getRawQuery())));
        answer(exchange, "application/json", Optional.of(found));
    }

    private static Optional<String> recipient(@Nullable String query) {
        return Optional.ofNullable(query)
                .filter(text -> text.startsWith("to="))
                .map(text -> URLDecoder.decode(text.substring("to=".length()), StandardCharsets.UTF_8));
    }

    private static String lastSegment(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, String type, Optional<byte[]> content) throws IOException {
        try (exchange) {
            byte[] body = content.orElseGet(() -> bytes("Not found"));
            exchange.getResponseHeaders().set("Content-Type", content.isPresent() ? type : "text/plain");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(content.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
