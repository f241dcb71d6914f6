package co.cantera.leads;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.members.TenantProfile;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.http.Site;
import co.cantera.shared.ids.OpaqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tenant's public form for leads: read by everybody, set up by an admin. */
@Component
public class LeadForms {

    private static final String ORIGIN = "https?://[a-z0-9.-]+(:\\d{1,5})?";
    private static final int MOST_SITES = 20;

    private final LeadSettings settings;
    private final TenantProfiles tenants;
    private final AuditTrail audit;
    private final Site site;

    LeadForms(LeadSettings settings, TenantProfiles tenants, AuditTrail audit, Site site) {
        this.settings = settings;
        this.tenants = tenants;
        this.audit = audit;
        this.site = site;
    }

    /** What the form of the current tenant says and asks. */
    public FormSetting setting() {
        return settings.current().form();
    }

    LeadForm current() {
        return whole(settings.current());
    }

    /** The form when the id is the current tenant's, null otherwise. */
    @Nullable
    LeadForm find(String id) {
        return tenants.current().key().equals(OpaqueId.parse(LeadForm.PREFIX, id)) ? current() : null;
    }

    Outcome<LeadForm> update(UpdateLeadFormInput input) {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        LeadSetting before = settings.newest();
        if (before.version() != input.version()) {
            return Outcome.refused(new VersionConflict(whole(before)));
        }
        return changed(before.form(), input).then(form -> save(before, before.with(form)));
    }

    private Outcome<LeadForm> save(LeadSetting before, LeadSetting after) {
        if (!settings.save(after)) {
            return Outcome.refused(new VersionConflict(whole(settings.newest())));
        }
        audit.record(
                LeadForm.PREFIX, tenants.current().key(), ChangeKind.UPDATED, changes(before.form(), after.form()));
        return Outcome.done(whole(after));
    }

    private static Changes changes(FormSetting before, FormSetting after) {
        return new Changes()
                .field("on", before.on(), after.on())
                .field("title", before.title(), after.title())
                .field("intro", before.intro(), after.intro())
                .field("thanks", before.thanks(), after.thanks())
                .field("consentText", before.consentText(), after.consentText())
                .field("fields", before.fields(), after.fields())
                .field("sites", before.sites(), after.sites());
    }

    private Outcome<FormSetting> changed(FormSetting before, UpdateLeadFormInput input) {
        String consent = Given.text(input.consentText(), before.consentText());
        boolean sameConsent = Objects.equals(shown(consent), shown(before.consentText()));
        List<String> sites = sites(input, before);
        FormSetting after = new FormSetting(
                Boolean.TRUE.equals(Given.or(input.on(), before.on())),
                Given.text(input.title(), before.title()),
                Given.text(input.intro(), before.intro()),
                Given.text(input.thanks(), before.thanks()),
                sameConsent ? before.consentText() : consent,
                before.consentVersion() + (sameConsent ? 0 : 1),
                before.fields(),
                sites);
        for (LeadForm.LeadFormField field :
                Objects.requireNonNullElse(input.fields().value(), List.<LeadForm.LeadFormField>of())) {
            after = after.asking(field.field(), field.asked());
        }
        return check(after).outcome(after);
    }

    private static List<String> sites(UpdateLeadFormInput input, FormSetting before) {
        List<String> given = input.sites().value();
        return given == null
                ? before.sites()
                : given.stream()
                        .map(each ->
                                each.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("/+$", ""))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    private static InputChecks check(FormSetting form) {
        InputChecks checks = new InputChecks()
                .atMost(100, "title", form.title())
                .atMost(1_000, "intro", form.intro())
                .atMost(1_000, "thanks", form.thanks())
                .atMost(2_000, "consentText", form.consentText())
                .that(form.sites().size() <= MOST_SITES, "sites", "tooMany", MOST_SITES)
                .that(
                        Stream.of(FormField.PHONE, FormField.EMAIL).anyMatch(each -> form.asked(each) != Asked.HIDDEN),
                        "fields",
                        "noWayBack");
        List<String> sites = new ArrayList<>(form.sites());
        for (int i = 0; i < sites.size(); i++) {
            checks.that(sites.get(i).matches(ORIGIN), "sites." + i, "site");
        }
        return checks;
    }

    private String shown(@Nullable String consent) {
        return consent == null
                ? FormSetting.DEFAULT.consent(
                        tenants.current().name(), Access.current().language())
                : consent;
    }

    private LeadForm whole(LeadSetting setting) {
        TenantProfile tenant = tenants.current();
        FormSetting form = setting.form();
        return new LeadForm(
                OpaqueId.format(LeadForm.PREFIX, tenant.key()),
                setting.version(),
                form.on(),
                site.url("/f/" + tenant.slug()),
                form.title(),
                form.intro(),
                form.thanks(),
                form.consent(tenant.name(), Access.current().language()),
                form.consentVersion(),
                Stream.of(FormField.values())
                        .map(field -> new LeadForm.LeadFormField(field, form.asked(field)))
                        .toList(),
                form.sites(),
                Access.current().seesAll());
    }
}
