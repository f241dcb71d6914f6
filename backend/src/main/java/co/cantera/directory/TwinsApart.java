package co.cantera.directory;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.OpaqueId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps two records apart that look alike and are not the same, so that the work list does not name them again. */
@Component
class TwinsApart {

    private final TwinPairStore store;
    private final Companies companies;
    private final People people;
    private final AuditTrail audit;

    TwinsApart(TwinPairStore store, Companies companies, People people, AuditTrail audit) {
        this.store = store;
        this.companies = companies;
        this.people = people;
        this.audit = audit;
    }

    /** For who may merge; the two records as they are. */
    Outcome<List<?>> set(SetTwinsApartInput input) {
        if (!Merges.mayMerge()) {
            return Outcome.refused(new NotAllowed());
        }
        String type = OpaqueId.prefix(input.oneId());
        UUID one = OpaqueId.parse(type, input.oneId());
        UUID other = OpaqueId.parse(type, input.otherId());
        if (one.equals(other)) {
            return Outcome.refused(InvalidInput.field("otherId", "sameRecord"));
        }
        return switch (type) {
            case CompanyId.PREFIX -> companies(one, other, input.apart());
            case PersonId.PREFIX -> people(one, other, input.apart());
            default -> Outcome.refused(new NotFound());
        };
    }

    private Outcome<List<?>> companies(UUID one, UUID other, boolean apart) {
        List<Company> both = companies.findAll(List.of(new CompanyId(one), new CompanyId(other)));
        if (both.size() < 2) {
            return Outcome.refused(new NotFound());
        }
        store.companiesApart(one, other, apart);
        tell(CompanyId.PREFIX, both.getFirst().id().value(), both.getLast().name(), apart);
        tell(CompanyId.PREFIX, both.getLast().id().value(), both.getFirst().name(), apart);
        return Outcome.done(both);
    }

    private Outcome<List<?>> people(UUID one, UUID other, boolean apart) {
        List<Person> both = people.findAll(List.of(new PersonId(one), new PersonId(other)));
        if (both.size() < 2) {
            return Outcome.refused(new NotFound());
        }
        store.peopleApart(one, other, apart);
        tell(PersonId.PREFIX, both.getFirst().id().value(), both.getLast().name(), apart);
        tell(PersonId.PREFIX, both.getLast().id().value(), both.getFirst().name(), apart);
        return Outcome.done(both);
    }

    private void tell(String type, UUID record, String other, boolean apart) {
        Changes changes = new Changes().field("apartFrom", apart ? null : other, apart ? other : null);
        audit.record(type, record, ChangeKind.UPDATED, changes);
    }
}
