package co.cantera.leads.form;

import co.cantera.leads.Arrival;
import co.cantera.leads.Asked;
import co.cantera.leads.FormField;
import co.cantera.leads.FormSetting;
import co.cantera.leads.Leads;
import co.cantera.shared.graph.FieldProblem;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.Problem;
import co.cantera.shared.text.Texts;
import co.cantera.tenants.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a lead of what was typed into a form, or says by field what is to be mended. */
@Component
class FormIntake {

    private final Leads leads;

    FormIntake(Leads leads) {
        this.leads = leads;
    }

    /** To be called inside the tenant, in a transaction; the answer is empty when the lead was taken in. */
    Map<String, String> take(
            Tenant tenant, FormSetting form, Submission given, HttpServletRequest request, Locale language) {
        InputChecks checks = required(form, given);
        if (!checks.passed()) {
            return messages(checks.problems());
        }
        return switch (leads.receive(arrival(tenant, form, given, request, language))) {
            case Outcome.Done<Boolean> _ -> Map.of();
            case Outcome.Refused<Boolean>(Problem problem) ->
                messages(problem instanceof InvalidInput invalid ? invalid.fields() : List.of());
        };
    }

    private static InputChecks required(FormSetting form, Submission given) {
        InputChecks checks = new InputChecks().required(Submission.NAME, given.value(Submission.NAME));
        for (FormField field : FormField.values()) {
            if (form.asked(field) == Asked.REQUIRED) {
                checks.required(Submission.name(field), given.given(field));
            }
        }
        boolean reachable = given.given(FormField.PHONE) != null || given.given(FormField.EMAIL) != null;
        return checks.that(reachable, "reach", "reach").that(given.agreed(), "agreed", "agreed");
    }

    private static Arrival arrival(
            Tenant tenant, FormSetting form, Submission given, HttpServletRequest request, Locale language) {
        return new Arrival(
                given.value(Submission.NAME),
                asked(form, given, FormField.COMPANY_NAME),
                asked(form, given, FormField.PHONE),
                asked(form, given, FormField.EMAIL),
                asked(form, given, FormField.CITY),
                asked(form, given, FormField.SECTOR),
                asked(form, given, FormField.MESSAGE),
                given.utm(),
                given.referrer(),
                Texts.get("forms", Texts.SPANISH, "source"),
                given.token(),
                new Arrival.Agreement(
                        form.consent(tenant.name(), language),
                        form.consentVersion(),
                        language.getLanguage(),
                        request.getRemoteAddr(),
                        request.getHeader("User-Agent")));
    }

    private static @Nullable String asked(FormSetting form, Submission given, FormField field) {
        return form.asked(field) == Asked.HIDDEN ? null : given.given(field);
    }

    /** By the field of the page; the API counts numbers and addresses, the page asks for one of each. */
    private static Map<String, String> messages(List<FieldProblem> problems) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (FieldProblem problem : problems) {
            String path = switch (problem.path()) {
                case "phones.0" -> Submission.name(FormField.PHONE);
                case "emails.0" -> Submission.name(FormField.EMAIL);
                case "companyName" -> Submission.name(FormField.COMPANY_NAME);
                default -> problem.path();
            };
            messages.putIfAbsent(path, problem.message());
        }
        return messages;
    }
}
