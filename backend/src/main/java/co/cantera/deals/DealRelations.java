package co.cantera.deals;

import static java.util.Objects.requireNonNull;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import co.cantera.directory.Companies;
import co.cantera.directory.People;
import co.cantera.members.Members;
import co.cantera.shared.graph.Selection;
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

    /** How much of a relation an answer needs. */
    enum Part {
        NOTHING,
        WITHOUT_CONTACTS,
        WHOLE;

        /** What a client selects of the relation with this name. */
        static Part of(Selection deal, String name) {
            if (!deal.contains(name)) {
                return NOTHING;
            }
            Selection card = deal.below(name);
            return card.contains("phones") || card.contains("emails") ? WHOLE : WITHOUT_CONTACTS;
        }

        Part orNamed(boolean needed) {
            return this == NOTHING && needed ? WITHOUT_CONTACTS : this;
        }
    }

    /** Which relations an answer needs. */
    record Wanted(Part company, Part person) {

        static final Wanted ALL = new Wanted(Part.WHOLE, Part.WHOLE);

        /** Those that a client selects of a deal. */
        static Wanted of(Selection deal) {
            return new Wanted(Part.of(deal, "company"), Part.of(deal, "person"));
        }

        /** Also those that an act changes, which have to be checked and written down. */
        Wanted with(DealRow before, DealRow after) {
            return new Wanted(
                    company.orNamed(!Objects.equals(before.companyId(), after.companyId())),
                    person.orNamed(!Objects.equals(before.personId(), after.personId())));
        }
    }

    /** What some deals point to, by id; what was not wanted is missing. */
    record Cards(Map<UUID, CompanyCard> companies, Map<UUID, PersonCard> people) {

        @Nullable
        CompanyCard company(@Nullable UUID id) {
            return id == null ? null : companies.get(id);
        }

        @Nullable
        PersonCard person(@Nullable UUID id) {
            return id == null ? null : people.get(id);
        }
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
        return deal(row, cards(List.of(row), Wanted.ALL));
    }

    /** What turns each of these rows into a deal. */
    Function<DealRow, Deal> of(Collection<DealRow> rows, Wanted wanted) {
        Cards cards = cards(rows, wanted);
        return row -> deal(row, cards);
    }

    /** The wanted cards of these rows. */
    Cards cards(Collection<DealRow> rows, Wanted wanted) {
        return new Cards(
                companies(ids(rows, DealRow::companyId), wanted), people(ids(rows, DealRow::personId), wanted));
    }

    private Map<UUID, CompanyCard> companies(List<UUID> ids, Wanted wanted) {
        return switch (wanted.company) {
            case NOTHING -> Map.of();
            case WITHOUT_CONTACTS -> companies.cardsWithoutContacts(ids);
            case WHOLE -> companies.cards(ids);
        };
    }

    private Map<UUID, PersonCard> people(List<UUID> ids, Wanted wanted) {
        return switch (wanted.person) {
            case NOTHING -> Map.of();
            case WITHOUT_CONTACTS -> people.cardsWithoutContacts(ids);
            case WHOLE -> people.cards(ids);
        };
    }

    Deal deal(DealRow row, Cards cards) {
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
                cards.company(row.companyId()),
                cards.person(row.personId()),
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

    private static List<UUID> ids(Collection<DealRow> rows, Function<DealRow, @Nullable UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
