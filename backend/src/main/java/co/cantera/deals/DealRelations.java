package co.cantera.deals;

import static java.util.Objects.requireNonNull;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import co.cantera.directory.Companies;
import co.cantera.directory.People;
import co.cantera.members.Members;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts deals together with what they point to, one statement for each kind, whatever the number of deals. */
@Component
class DealRelations {

    /** Which relations an answer needs. */
    record Wanted(boolean company, boolean person) {

        static final Wanted ALL = new Wanted(true, true);
    }

    private final Pipelines pipelines;
    private final Companies companies;
    private final People people;
    private final Members members;

    DealRelations(Pipelines pipelines, Companies companies, People people, Members members) {
        this.pipelines = pipelines;
        this.companies = companies;
        this.people = people;
        this.members = members;
    }

    Deal of(DealRow row) {
        return requireNonNull(of(List.of(row), Wanted.ALL).apply(row));
    }

    /** What turns each of these rows into a deal. */
    Function<DealRow, Deal> of(Collection<DealRow> rows, Wanted wanted) {
        Map<UUID, CompanyCard> companyCards =
                wanted.company ? companies.cards(ids(rows, DealRow::companyId)) : Map.of();
        Map<UUID, PersonCard> personCards = wanted.person ? people.cards(ids(rows, DealRow::personId)) : Map.of();
        return row -> deal(row, find(companyCards, row.companyId()), find(personCards, row.personId()));
    }

    private Deal deal(DealRow row, @Nullable CompanyCard company, @Nullable PersonCard person) {
        SalesProcess process = pipelines.current();
        Stage stage = requireNonNull(process.stage(row.stageId()));
        return new Deal(
                row.id(),
                row.version(),
                row.name(),
                row.amount(),
                row.status(),
                requireNonNull(process.pipeline(stage.pipelineId().value())),
                stage,
                row.stageSince(),
                row.closeDate(),
                company,
                person,
                row.nextStep(),
                row.nextStepOn(),
                process.lostReason(row.lostReasonId()),
                row.lostNote(),
                row.source(),
                row.description(),
                members.find(row.ownerId()),
                members.team(row.teamId()),
                row.createdAt(),
                row.updatedAt(),
                row.closedAt(),
                row.deletedAt());
    }

    private static <C> @Nullable C find(Map<UUID, C> cards, @Nullable UUID id) {
        return id == null ? null : cards.get(id);
    }

    private static List<UUID> ids(Collection<DealRow> rows, Function<DealRow, @Nullable UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
