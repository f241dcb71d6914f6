package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cards of what records point to, whoever owns it, since who sees a record also sees the cards of what is tied to it. */
@Component
public class Cards {

    /** Cards by the id of their company or person; what does not exist is missing. */
    public record Found(Map<UUID, CompanyCard> companies, Map<UUID, PersonCard> people) {

        /** The card of a company, null when there is none. */
        public @Nullable CompanyCard company(@Nullable UUID id) {
            return id == null ? null : companies.get(id);
        }

        /** The card of a person, null when there is none. */
        public @Nullable PersonCard person(@Nullable UUID id) {
            return id == null ? null : people.get(id);
        }
    }

    private final CardStore store;

    Cards(CardStore store) {
        this.store = store;
    }

    /** The cards with everything, in at most one statement. */
    public Found whole(Collection<UUID> companyIds, Collection<UUID> personIds) {
        return store.find(companyIds, personIds, true);
    }

    /** The same without their phones and e-mails. */
    public Found withoutContacts(Collection<UUID> companyIds, Collection<UUID> personIds) {
        return store.find(companyIds, personIds, false);
    }

    /** Cards of companies only. */
    Found ofCompanies(Collection<UUID> ids) {
        return whole(ids, List.of());
    }

    /** One company's card, null when there is none. */
    @Nullable
    CompanyCard company(@Nullable UUID id) {
        return id == null ? null : ofCompanies(List.of(id)).company(id);
    }
}
