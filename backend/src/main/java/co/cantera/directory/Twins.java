package co.cantera.directory;

import co.cantera.directory.TwinStore.Found;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is likely there already, before it is saved once more. */
@Component
class Twins {

    /** A record with what makes it a twin. */
    record Match(Found found, List<TwinReason> reasons) {

        boolean blocks() {
            return reasons.contains(TwinReason.TAX_ID);
        }
    }

    private static final int SHOWN = 10;
    private static final int SHORTEST_NAME = 3;

    private final TwinStore store;
    private final Cards cards;
    private final Members members;
    private final TenantProfiles tenants;

    Twins(TwinStore store, Cards cards, Members members, TenantProfiles tenants) {
        this.store = store;
        this.cards = cards;
        this.members = members;
        this.tenants = tenants;
    }

    List<Twin> of(CompanyProbe probe) {
        return companies(matches(sought(probe)));
    }

    List<Twin> of(PersonProbe probe) {
        return people(peopleLike(sought(probe)));
    }

    /** The company when there is none like it, or when none keeps it from being saved and whoever saves it knows better. */
    Outcome<CompanyRow> check(@Nullable CompanyRow before, CompanyRow row, @Nullable Boolean allowed) {
        List<Match> matches = matches(Sought.of(before, row));
        boolean saves = matches.isEmpty()
                || Boolean.TRUE.equals(allowed) && matches.stream().noneMatch(Match::blocks);
        return saves ? Outcome.done(row) : Outcome.refused(new DuplicateFound(companies(matches)));
    }

    /** The same for a person. */
    Outcome<PersonRow> check(@Nullable PersonRow before, PersonRow row, @Nullable Boolean allowed) {
        List<Match> matches = Boolean.TRUE.equals(allowed) ? List.of() : peopleLike(Sought.of(before, row));
        return matches.isEmpty() ? Outcome.done(row) : Outcome.refused(new DuplicateFound(people(matches)));
    }

    List<Match> matches(Sought sought) {
        return sought.isEmpty() ? List.of() : matches(sought, store.companies(sought));
    }

    List<Match> peopleLike(Sought sought) {
        return sought.isEmpty() ? List.of() : matches(sought, store.people(sought));
    }

    private static List<Match> matches(Sought sought, List<Found> found) {
        return found.stream()
                .map(each -> new Match(each, TwinRules.reasons(sought, each)))
                .filter(match -> !match.reasons().isEmpty())
                .sorted(Comparator.comparing(match -> match.reasons().getFirst()))
                .limit(SHOWN)
                .toList();
    }

    private List<Twin> companies(List<Match> matches) {
        Cards.Found found = cards.ofCompanies(visible(matches));
        return matches.stream()
                .map(match -> new Twin(
                        match.found().visible() ? found.company(match.found().id()) : null,
                        null,
                        members.find(match.found().ownerId()),
                        match.reasons(),
                        match.blocks()))
                .toList();
    }

    private List<Twin> people(List<Match> matches) {
        Cards.Found found = cards.whole(List.of(), visible(matches));
        return matches.stream()
                .map(match -> new Twin(
                        null,
                        match.found().visible() ? found.person(match.found().id()) : null,
                        members.find(match.found().ownerId()),
                        match.reasons(),
                        false))
                .toList();
    }

    private static List<UUID> visible(List<Match> matches) {
        return matches.stream()
                .map(Match::found)
                .filter(Found::visible)
                .map(Found::id)
                .toList();
    }

    /** What cannot be read yet, since it is still being typed, is not looked for. */
    Sought sought(CompanyProbe probe) {
        String country = probe.country() == null ? tenants.current().country() : Given.code(probe.country());
        ContactChecks contacts = new ContactChecks(new InputChecks(), Objects.requireNonNullElse(country, ""));
        ContactChecks.TaxNumber taxId = contacts.taxId(probe.taxId());
        return new Sought(
                probe.companyId() == null ? null : probe.companyId().value(),
                name(probe.name()),
                taxId == null ? null : taxId.number(),
                country,
                contacts.phones(probe.phones(), probe.city()),
                contacts.emails(probe.emails()),
                probe.parentId() == null ? null : probe.parentId().value());
    }

    Sought sought(PersonProbe probe) {
        ContactChecks contacts =
                new ContactChecks(new InputChecks(), tenants.current().country());
        return new Sought(
                probe.personId() == null ? null : probe.personId().value(),
                name(probe.name()),
                null,
                null,
                contacts.phones(probe.phones(), probe.city()),
                contacts.emails(probe.emails()),
                null);
    }

    private static @Nullable String name(@Nullable String text) {
        String name = Given.trimmed(text);
        return name == null || name.length() < SHORTEST_NAME || name.length() > 200 ? null : name;
    }
}
