package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.latam.TaxId;
import co.cantera.shared.latam.TaxIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds companies and people that look like somebody who is about to be written down, within what the person may see. */
@Component
public class Lookalikes {

    /** By what a record looks like another one, the surest first. */
    public enum Sign {
        TAX_ID,
        EMAIL,
        PHONE,
        NAME
    }

    /**
     * What is known of the newcomer.
     *
     * @param name of the company or of the person, null when unknown
     * @param taxId as people write it, null for none
     * @param phones in E.164
     */
    public record Newcomer(@Nullable String name, @Nullable String taxId, List<String> phones, List<String> emails) {}

    /** A company that looks alike. */
    public record CompanyTwin(CompanyCard company, List<Sign> signs) {}

    /** A person who looks alike. */
    public record PersonTwin(PersonCard person, List<Sign> signs) {}

    private final LookalikeStore store;
    private final Cards cards;
    private final TenantProfiles tenants;

    Lookalikes(LookalikeStore store, Cards cards, TenantProfiles tenants) {
        this.store = store;
        this.cards = cards;
        this.tenants = tenants;
    }

    /** The companies that look like the newcomer, the surest first. */
    public List<CompanyTwin> companies(Newcomer newcomer) {
        List<LookalikeStore.Found> found = store.companies(newcomer, number(newcomer.taxId()));
        Cards.Found known = cards.whole(ids(found), List.of());
        List<CompanyTwin> twins = new ArrayList<>();
        for (LookalikeStore.Found each : found) {
            CompanyCard card = known.company(each.id());
            if (card != null) {
                twins.add(new CompanyTwin(card, sorted(each.signs())));
            }
        }
        return twins;
    }

    /** The people who look like the newcomer, the surest first. */
    public List<PersonTwin> people(Newcomer newcomer) {
        List<LookalikeStore.Found> found = store.people(newcomer);
        Cards.Found known = cards.whole(List.of(), ids(found));
        List<PersonTwin> twins = new ArrayList<>();
        for (LookalikeStore.Found each : found) {
            PersonCard card = known.person(each.id());
            if (card != null) {
                twins.add(new PersonTwin(card, sorted(each.signs())));
            }
        }
        return twins;
    }

    private @Nullable String number(@Nullable String taxId) {
        if (taxId == null || taxId.isBlank()) {
            return null;
        }
        return switch (TaxIds.parse(tenants.current().country(), taxId)) {
            case TaxId.Valid valid -> valid.number();
            case TaxId.Doubtful doubtful -> doubtful.number();
            case TaxId.Wrong _ -> null;
        };
    }

    private static List<UUID> ids(List<LookalikeStore.Found> found) {
        return found.stream().map(LookalikeStore.Found::id).toList();
    }

    private static List<Sign> sorted(Set<Sign> signs) {
        return signs.stream().sorted().toList();
    }
}
