package co.cantera.deals;

import co.cantera.shared.graph.Selection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an answer needs of deals: nothing else is read.
 *
 * @param fields the names of the API's fields, null for all
 * @param contacts whether the phones and e-mails of companies and people are needed too
 */
record Wanted(@Nullable Set<String> fields, boolean company, boolean person, boolean contacts) {

    static final Wanted ALL = new Wanted(null, true, true, true);

    /** Everything but the phones and e-mails of companies and people. */
    static final Wanted NAMES = new Wanted(null, true, true, false);

    /** What a client selects of a deal. */
    static Wanted of(Selection deal) {
        Set<String> fields = deal.names();
        return new Wanted(
                fields,
                fields.contains("company"),
                fields.contains("person"),
                hasContacts(deal.below("company")) || hasContacts(deal.below("person")));
    }

    private static boolean hasContacts(Selection card) {
        return card.contains("phones") || card.contains("emails");
    }

    /** Whether a field of the API is needed. */
    boolean has(String field) {
        return fields == null || fields.contains(field);
    }

    /** Also the relations of a new deal. */
    Wanted withRelations() {
        return new Wanted(fields, true, true, contacts);
    }

    /** Also the relations that an act changes, which have to be checked and written down. */
    Wanted with(DealRow before, DealRow after) {
        return new Wanted(
                fields,
                company || !Objects.equals(before.companyId(), after.companyId()),
                person || !Objects.equals(before.personId(), after.personId()),
                contacts);
    }
}
