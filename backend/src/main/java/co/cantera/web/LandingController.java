package co.cantera.web;

import co.cantera.shared.http.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages that everybody sees, as files in the visitor's language: {@code landing/es.html}, {@code legal/terms.en.html}. */
@Controller
class LandingController {

    @GetMapping("/")
    String landing(HttpServletRequest request, HttpServletResponse response) {
        return "forward:/landing/" + language(request, response) + ".html";
    }

    @GetMapping("/legal/{document:terms|privacy}")
    String legal(@PathVariable String document, HttpServletRequest request, HttpServletResponse response) {
        return "forward:/legal/" + document + "." + language(request, response) + ".html";
    }

    private static String language(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return Languages.of(request).getLanguage();
    }
}
