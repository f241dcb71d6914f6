package co.cantera.shared.http;

import co.cantera.shared.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as {@code {code, message, requestId}} in the language of the request. */
@Component
public final class HttpRefusals {

    /** What a refused client reads. */
    record Body(String code, String message, String requestId) {}

    private final JsonMapper json;

    HttpRefusals(JsonMapper json) {
        this.json = json;
    }

    /** Answers with a refusal. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpRefusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        Locale language = Languages.of(request);
        String message = Texts.get("http", language, refusal.name());
        json.writeValue(response.getOutputStream(), new Body(refusal.name(), message, RequestId.current()));
    }
}
