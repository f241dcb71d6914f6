package co.cantera.signup;

import co.cantera.sectors.SectorPacks;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.Languages;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.latam.Regions;
import co.cantera.shared.limits.RateLimits;
import co.cantera.signon.Caller;
import co.cantera.tenants.Slug;
import co.cantera.tenants.SlugProposals;
import co.cantera.tenants.Tenants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The last steps of a sign-up: the company. Also for a person who has a tenant and wants another one. */
@RestController
@RequestMapping("/api/signup")
class TenantController {

    record Options(List<CountryOption> countries, List<String> regions, List<SectorOption> sectors, Legal legal) {}

    record CountryOption(
            String code,
            String name,
            String currency,
            int currencyDigits,
            String region,
            String timeZone,
            int weekStart,
            String taxIdName,
            String vatName,
            String phonePrefix,
            String group,
            String decimal) {}

    record SectorOption(String key, String name, String description) {}

    record Legal(String terms, String dataPolicy) {}

    /** @param state {@code FREE}, {@code FORM}, {@code RESERVED} or {@code TAKEN} */
    record SlugState(String slug, String state, List<String> proposals) {}

    /** @param state {@code ACTIVE}, or {@code PENDING} when it goes on by itself and is worth asking again */
    record TenantState(String slug, String state) {}

    private final Wizard wizard;
    private final Tenants tenants;
    private final NewTenants newTenants;
    private final SectorPacks packs;
    private final RateLimits limits;

    TenantController(Wizard wizard, Tenants tenants, NewTenants newTenants, SectorPacks packs, RateLimits limits) {
        this.wizard = wizard;
        this.tenants = tenants;
        this.newTenants = newTenants;
        this.packs = packs;
        this.limits = limits;
    }

    @GetMapping("/options")
    Options options(HttpServletRequest request) {
        Locale language = Languages.of(request);
        return new Options(
                wizard.countries().all().stream()
                        .map(country -> new CountryOption(
                                country.code(),
                                country.name(language),
                                country.currency(),
                                country.currencyDigits(),
                                country.locale().toLanguageTag(),
                                country.timeZone().getId(),
                                country.firstDayOfWeek().getValue(),
                                country.taxIdName(),
                                country.vatName(),
                                country.phonePrefix(),
                                String.valueOf(country.group()),
                                String.valueOf(country.decimal())))
                        .toList(),
                Regions.ALL,
                packs.all().stream()
                        .map(pack -> new SectorOption(
                                pack.key(),
                                pack.name().in(language),
                                pack.description().in(language)))
                        .toList(),
                new Legal(Wizard.TERMS, Wizard.DATA_POLICY));
    }

    /** Checked while it is typed; without a slug the first proposal for the name is. */
    @GetMapping("/slug")
    SlugState slug(
            @AuthenticationPrincipal @Nullable Caller caller,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String slug,
            HttpServletRequest request) {
        signedIn(caller);
        limits.count(SignUpLimit.SLUG_BY_ADDRESS, request.getRemoteAddr());
        List<String> proposals = SlugProposals.of(name.isBlank() ? slug : name, tenants::isFree).stream()
                .map(Slug::value)
                .toList();
        String wanted = slug.isBlank() && !proposals.isEmpty() ? proposals.getFirst() : slug;
        return new SlugState(wanted, state(wanted), proposals);
    }

    private String state(String wanted) {
        return Slug.faultOf(wanted)
                .map(Slug.Fault::name)
                .orElseGet(() -> tenants.isFree(new Slug(wanted)) ? "FREE" : "TAKEN");
    }

    @PostMapping("/tenant")
    TenantState tenant(@AuthenticationPrincipal @Nullable Caller caller, @RequestBody Wizard.Answers answers) {
        Caller founder = signedIn(caller);
        Slug slug = wizard.slug(answers);
        return new TenantState(slug.value(), newTenants.create(founder.personId(), slug, wizard.profile(answers)));
    }

    private static Caller signedIn(@Nullable Caller caller) {
        if (caller == null) {
            throw new RefusedRequest(HttpRefusal.UNAUTHENTICATED);
        }
        return caller;
    }
}
