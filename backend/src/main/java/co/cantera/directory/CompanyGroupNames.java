package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.shared.groups.RecordGroups;
import org.springframework.stereotype.Component;

/** Names groups of records by the company that they are with, in one statement. */
@Component
public class CompanyGroupNames {

    private final Cards cards;

    CompanyGroupNames(Cards cards) {
        this.cards = cards;
    }

    public RecordGroups of(RecordGroups groups) {
        Cards.Found found = cards.ofCompanies(groups.ids());
        return groups.named(CompanyId.PREFIX, id -> {
            CompanyCard card = found.company(id);
            return card == null ? null : card.name();
        });
    }
}
