package co.cantera.shared.http;

import co.cantera.shared.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as {@code {code, message, requestId, fields}} in the language of the request. */
@Component
public final class HttpRefusals {

    /** What a refused client reads. */
    record Body(String code, String message, String requestId, List<FieldBody> fields) {}

    /** What is wrong with one field, in words too. */
    record FieldBody(String path, String code, String message) {}

    private final JsonMapper json;

    HttpRefusals(JsonMapper json) {
        this.json = json;
    }

    /** Answers with a refusal. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpRefusal refusal)
            throws IOException {
        write(request, response, refusal, List.of());
    }

    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpRefusal refusal,
            List<RefusedRequest.Field> fields)
            throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        Locale language = Languages.of(request);
        String message = Texts.get("http", language, refusal.name());
        List<FieldBody> wrong = fields.stream()
                .map(each -> new FieldBody(each.path(), each.code(), Texts.get("fields", language, each.code())))
                .toList();
        json.writeValue(response.getOutputStream(), new Body(refusal.name(), message, RequestId.current(), wrong));
    }
}
