package co.cantera.leads.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.leads.FormSetting;
import co.cantera.leads.LeadForms;
import co.cantera.shared.http.Languages;
import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.text.Texts;
import co.cantera.tenants.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The public form of a tenant: shown, taken in, thanked for. */
@Controller
class FormController {

    private final FormTenants tenants;
    private final LeadForms forms;
    private final FormIntake intake;
    private final FormTokens tokens;
    private final RateLimits limits;

    FormController(FormTenants tenants, LeadForms forms, FormIntake intake, FormTokens tokens, RateLimits limits) {
        this.tenants = tenants;
        this.forms = forms;
        this.intake = intake;
        this.tokens = tokens;
        this.limits = limits;
    }

    @GetMapping("/f/{slug}")
    ResponseEntity<String> show(@PathVariable String slug, HttpServletRequest request) {
        return shown(slug, request)
                .map(shown -> page(shown, HttpStatus.OK, Submission.of(request), Map.of(), false))
                .orElseGet(() -> message(request, HttpStatus.NOT_FOUND, "gone"));
    }

    @PostMapping("/f/{slug}")
    ResponseEntity<String> take(@PathVariable String slug, HttpServletRequest request) {
        return shown(slug, request)
                .map(shown -> isTooOften(shown, request)
                        ? message(request, HttpStatus.TOO_MANY_REQUESTS, "busy")
                        : take(shown, Submission.of(request), request))
                .orElseGet(() -> message(request, HttpStatus.NOT_FOUND, "gone"));
    }

    private boolean isTooOften(Shown shown, HttpServletRequest request) {
        return !limits.isWithin(FormLimit.FORM_BY_ADDRESS, request.getRemoteAddr())
                || !limits.isWithin(FormLimit.FORM_BY_TENANT, shown.tenant().slug());
    }

    private ResponseEntity<String> take(Shown shown, Submission submission, HttpServletRequest request) {
        if (!submission.website().isEmpty()) {
            return thanked(shown);
        }
        if (!tokens.isGood(shown.tenant().id(), submission.token())) {
            return page(shown, HttpStatus.OK, submission, Map.of(), true);
        }
        Map<String, String> refused = tenants.inside(
                shown.tenant(),
                shown.language(),
                () -> intake.take(shown.tenant(), shown.form(), submission, request, shown.language()));
        return refused.isEmpty()
                ? thanked(shown)
                : page(shown, HttpStatus.UNPROCESSABLE_CONTENT, submission, refused, false);
    }

    @GetMapping("/f/{slug}/thanks")
    ResponseEntity<String> thanks(@PathVariable String slug, HttpServletRequest request) {
        return shown(slug, request)
                .map(shown -> answer(
                        HttpStatus.OK,
                        shown.form().sites(),
                        FormPage.thanks(shown.tenant(), shown.form(), shown.language())))
                .orElseGet(() -> message(request, HttpStatus.NOT_FOUND, "gone"));
    }

    private record Shown(Tenant tenant, FormSetting form, Locale language) {}

    /** The form of a tenant in use, when it is on. */
    private Optional<Shown> shown(String slug, HttpServletRequest request) {
        Locale language = language(request);
        return tenants.find(slug)
                .map(tenant -> new Shown(tenant, tenants.inside(tenant, language, forms::setting), language))
                .filter(shown -> shown.form().on());
    }

    private static Locale language(HttpServletRequest request) {
        String wanted = request.getParameter("lang");
        return wanted == null ? Languages.of(request) : Texts.language(wanted);
    }

    private ResponseEntity<String> page(
            Shown shown, HttpStatus status, Submission submission, Map<String, String> refused, boolean again) {
        FormPage page = new FormPage(
                shown.tenant(),
                shown.form(),
                shown.language(),
                tokens.handOut(shown.tenant().id()));
        return answer(status, shown.form().sites(), page.write(submission, refused, again));
    }

    private static ResponseEntity<String> message(HttpServletRequest request, HttpStatus status, String key) {
        return answer(status, List.of(), FormPage.message(language(request), key));
    }

    private static ResponseEntity<String> answer(HttpStatus status, List<String> sites, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(sites))
                .body(html);
    }

    /** Nothing is run and nothing is fetched; who may show the page inside is the tenant's choice. */
    private static String policy(List<String> sites) {
        return "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors "
                + (sites.isEmpty() ? "*" : "'self' " + String.join(" ", sites));
    }

    /** By a redirect, so that loading the page anew sends nothing twice. */
    private static ResponseEntity<String> thanked(Shown shown) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/f/" + shown.tenant().slug() + "/thanks?lang="
                        + shown.language().getLanguage()))
                .build();
    }
}
