package co.cantera.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies and follows nothing, so that a test sees each answer. */
public final class Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String origin;
    private final Map<String, String> cookies;

    public Browser(String origin) {
        this(origin, new LinkedHashMap<>());
    }

    private Browser(String origin, Map<String, String> cookies) {
        this.origin = origin;
        this.cookies = cookies;
    }

    /** The same browser, with its cookies, at a node that has another address. */
    public Browser at(String otherOrigin) {
        return new Browser(otherOrigin, cookies);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts JSON as our own front end does. */
    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(own(path, headers).POST(BodyPublishers.ofString(json)));
    }

    /** Posts with no more headers than those that are said. */
    public HttpResponse<String> postBare(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> patch(String path, String json) {
        return send(own(path).method("PATCH", BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder own(String path, String... headers) {
        return request(path, headers)
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : origin + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
