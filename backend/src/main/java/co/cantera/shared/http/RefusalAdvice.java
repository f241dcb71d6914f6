package co.cantera.shared.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;

/** Writes what a controller refused. */
@RestControllerAdvice
class RefusalAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    private final HttpRefusals refusals;

    RefusalAdvice(HttpRefusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    void refused(RefusedRequest refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.write(request, response, refused.refusal(), refused.fields());
    }

    /** Another system that is needed did not answer, in time or at all. */
    @ExceptionHandler
    void unanswered(ResourceAccessException unanswered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn(
                "A system that is needed did not answer: {}",
                unanswered.getClass().getSimpleName());
        refusals.write(request, response, HttpRefusal.UNAVAILABLE);
    }

    @ExceptionHandler
    void unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refusals.write(request, response, HttpRefusal.BAD_REQUEST);
    }
}
