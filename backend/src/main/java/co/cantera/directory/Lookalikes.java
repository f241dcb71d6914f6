package co.cantera.directory;

import static java.util.Objects.requireNonNull;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import co.cantera.directory.Twins.Match;
import java.util.List;
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

    private static final int MOST = 5;

    private final Twins twins;
    private final Cards cards;

    Lookalikes(Twins twins, Cards cards) {
        this.twins = twins;
        this.cards = cards;
    }

    /** The companies that look like the newcomer, the surest first. */
    public List<CompanyTwin> companies(Newcomer newcomer) {
        List<Match> matches = inReach(twins.matches(twins.sought(new CompanyProbe(
                null, newcomer.name(), newcomer.taxId(), null, newcomer.phones(), newcomer.emails(), null, null))));
        Cards.Found found = cards.whole(ids(matches), List.of());
        return matches.stream()
                .map(match -> new CompanyTwin(
                        requireNonNull(found.company(match.found().id())), signs(match)))
                .toList();
    }

    /** The people who look like the newcomer, the surest first. */
    public List<PersonTwin> people(Newcomer newcomer) {
        List<Match> matches = inReach(twins.peopleLike(
                twins.sought(new PersonProbe(null, newcomer.name(), newcomer.phones(), newcomer.emails(), null))));
        Cards.Found found = cards.whole(List.of(), ids(matches));
        return matches.stream()
                .map(match ->
                        new PersonTwin(requireNonNull(found.person(match.found().id())), signs(match)))
                .toList();
    }

    private static List<Match> inReach(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.found().visible())
                .limit(MOST)
                .toList();
    }

    private static List<UUID> ids(List<Match> matches) {
        return matches.stream().map(match -> match.found().id()).toList();
    }

    private static List<Sign> signs(Match match) {
        return match.reasons().stream()
                .map(reason -> switch (reason) {
                    case TAX_ID -> Sign.TAX_ID;
                    case EMAIL -> Sign.EMAIL;
                    case PHONE -> Sign.PHONE;
                    case NAME -> Sign.NAME;
                })
                .sorted()
                .toList();
    }
}
