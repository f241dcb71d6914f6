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
import java.util.function.BiConsumer;
import java.util.function.Function;
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
            case CompanyId.PREFIX ->
                set(
                        companies.findAll(List.of(new CompanyId(one), new CompanyId(other))),
                        company -> new Named(type, company.id().value(), company.name()),
                        (first, second) -> store.companiesApart(first, second, input.apart()),
                        input.apart());
            case PersonId.PREFIX ->
                set(
                        people.findAll(List.of(new PersonId(one), new PersonId(other))),
                        person -> new Named(type, person.id().value(), person.name()),
                        (first, second) -> store.peopleApart(first, second, input.apart()),
                        input.apart());
            default -> Outcome.refused(new NotFound());
        };
    }

    private record Named(String type, UUID id, String name) {}

    private <T> Outcome<List<?>> set(
            List<T> both, Function<T, Named> named, BiConsumer<UUID, UUID> write, boolean apart) {
        if (both.size() < 2) {
            return Outcome.refused(new NotFound());
        }
        Named one = named.apply(both.getFirst());
        Named other = named.apply(both.getLast());
        write.accept(one.id(), other.id());
        tell(one, other, apart);
        tell(other, one, apart);
        return Outcome.done(both);
    }

    private void tell(Named record, Named other, boolean apart) {
        Changes changes = new Changes().field("apartFrom", apart ? null : other.name(), apart ? other.name() : null);
        audit.record(record.type(), record.id(), ChangeKind.UPDATED, changes);
    }
}
