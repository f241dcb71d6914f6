package co.cantera.web;

import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.HttpRefusals;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered when nothing else did: a code and a sentence, never what happened inside. */
@RestController
class ErrorPage implements ErrorController {

    private final HttpRefusals refusals;

    ErrorPage(HttpRefusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        refusals.write(request, response, HttpRefusal.of(code));
    }
}
