package co.cantera.leads.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.leads.FormSetting;
import co.cantera.leads.LeadForms;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.Languages;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.text.Texts;
import co.cantera.tenants.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    FormController(
            FormTenants tenants, LeadForms forms, FormIntake intake, FormTokens tokens, RateLimits limits) {
        this.tenants = tenants;
        this.forms = forms;
        this.intake = intake;
        this.tokens = tokens;
        this.limits = limits;
    }

    @GetMapping("/f/{slug}")
    ResponseEntity<String> show(@PathVariable String slug, HttpServletRequest request) {
        Shown shown = shown(slug, request);
        return page(shown, HttpStatus.OK, Submission.of(request), Map.of(), false);
    }

    @PostMapping("/f/{slug}")
    ResponseEntity<String> take(@PathVariable String slug, HttpServletRequest request) {
        Shown shown = shown(slug, request);
        limits.count(FormLimit.FORM_BY_ADDRESS, request.getRemoteAddr());
        limits.count(FormLimit.FORM_BY_TENANT, shown.tenant().slug());
        Submission submission = Submission.of(request);
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
        Shown shown = shown(slug, request);
        return answer(shown, HttpStatus.OK, FormPage.thanks(shown.tenant(), shown.form(), shown.language()));
    }

    private record Shown(Tenant tenant, FormSetting form, Locale language) {}

    private Shown shown(String slug, HttpServletRequest request) {
        Locale language = language(request);
        Languages.choose(request, language);
        Tenant tenant =
                tenants.find(slug).orElseThrow(() -> new RefusedRequest(HttpRefusal.NOT_FOUND));
        FormSetting form = tenants.inside(tenant, language, forms::setting);
        if (!form.on()) {
            throw new RefusedRequest(HttpRefusal.NOT_FOUND);
        }
        return new Shown(tenant, form, language);
    }

    private static Locale language(HttpServletRequest request) {
        String wanted = request.getParameter("lang");
        return wanted == null ? Languages.of(request) : Texts.language(wanted);
    }

    private ResponseEntity<String> page(
            Shown shown, HttpStatus status, Submission submission, Map<String, String> refused, boolean again) {
        FormPage page = new FormPage(
                shown.tenant(), shown.form(), shown.language(), tokens.handOut(shown.tenant().id()));
        return answer(shown, status, page.write(submission, refused, again));
    }

    private static ResponseEntity<String> answer(Shown shown, HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy(shown.form().sites()))
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
