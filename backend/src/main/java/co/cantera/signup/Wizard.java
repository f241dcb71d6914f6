package co.cantera.signup;

import co.cantera.sectors.SectorPacks;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.latam.Countries;
import co.cantera.shared.latam.Country;
import co.cantera.shared.latam.Regions;
import co.cantera.shared.latam.TaxId;
import co.cantera.shared.latam.TaxIds;
import co.cantera.shared.text.Texts;
import co.cantera.tenants.Slug;
import co.cantera.tenants.TenantProfile;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a person says about the company, or says what to mend. The country proposes what was not asked. */
@Component
class Wizard {

    /** The legal texts that are in force. */
    static final String TERMS = "2026-11";

    static final String DATA_POLICY = "2026-11";

    /** What was sent. */
    record Answers(
            @Nullable String company,
            @Nullable String country,
            @Nullable String language,
            @Nullable String region,
            @Nullable String sector,
            @Nullable String slug,
            @Nullable String taxId,
            @Nullable String acceptTerms,
            @Nullable String acceptDataPolicy) {}

    private final SectorPacks packs;
    private final Clock clock;

    Wizard(SectorPacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    Countries countries() {
        return Countries.on(LocalDate.now(clock));
    }

    Slug slug(Answers answers) {
        String text = Fields.text(answers.slug());
        Slug.faultOf(text).ifPresent(fault -> {
            throw RefusedRequest.field("slug", fault == Slug.Fault.FORM ? "slugForm" : "slugReserved");
        });
        return new Slug(text);
    }

    TenantProfile profile(Answers answers) {
        Country country = countries()
                .find(Fields.text(answers.country()))
                .orElseThrow(() -> RefusedRequest.field("country", "unknownCountry"));
        String region = Fields.text(answers.region());
        if (!Regions.ALL.contains(region)) {
            throw RefusedRequest.field("region", "unknownRegion");
        }
        String sector = Fields.text(answers.sector());
        if (packs.find(sector).isEmpty()) {
            throw RefusedRequest.field("sector", "unknownSector");
        }
        mustAccept("acceptTerms", TERMS, answers.acceptTerms());
        mustAccept("acceptDataPolicy", DATA_POLICY, answers.acceptDataPolicy());
        return new TenantProfile(
                Fields.name("company", answers.company(), 200),
                country.code(),
                region,
                Texts.language(Fields.text(answers.language())).getLanguage(),
                country.currency(),
                country.timeZone().getId(),
                country.firstDayOfWeek().getValue(),
                country.taxIdName(),
                taxId(country, Fields.text(answers.taxId())),
                country.phonePrefix(),
                sector);
    }

    private static void mustAccept(String path, String inForce, @Nullable String accepted) {
        if (!inForce.equals(accepted)) {
            throw RefusedRequest.field(path, "mustAccept");
        }
    }

    private static @Nullable String taxId(Country country, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return switch (TaxIds.parse(country.code(), typed)) {
            case TaxId.Valid valid -> valid.display();
            case TaxId.Doubtful doubtful -> doubtful.display();
            case TaxId.Wrong wrong -> throw RefusedRequest.field("taxId", "taxIdInvalid");
        };
    }
}
