package co.cantera.shared.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Writes what a controller refused. */
@RestControllerAdvice
class RefusalAdvice {

    private final HttpRefusals refusals;

    RefusalAdvice(HttpRefusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    void refused(RefusedRequest refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.write(request, response, refused.refusal(), refused.fields());
    }

    @ExceptionHandler
    void unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refusals.write(request, response, HttpRefusal.BAD_REQUEST);
    }
}
