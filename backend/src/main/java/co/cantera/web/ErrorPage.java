package co.cantera.web;

import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.HttpRefusals;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is answered when nothing else did: to a person the product's page, which reads the status and shows what can be done; to a program
 * a code and a sentence. Never what happened inside.
 */
@Controller
class ErrorPage implements ErrorController {

    private final HttpRefusals refusals;

    ErrorPage(HttpRefusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        if (isRead(request)) {
            response.setStatus(code);
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else {
            refusals.write(request, response, HttpRefusal.of(code));
        }
    }

    /** Whether a browser shows the answer to a person: such a request names HTML, a program's does not. */
    private static boolean isRead(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
