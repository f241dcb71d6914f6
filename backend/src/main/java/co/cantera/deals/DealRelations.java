package co.cantera.deals;

import static java.util.Objects.requireNonNull;

import co.cantera.directory.Cards;
import co.cantera.members.Members;
import co.cantera.members.Roster;
import co.cantera.tags.TagCatalogue;
import co.cantera.tags.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts deals together with what they point to, one statement for each kind, whatever the number of deals. */
@Component
class DealRelations {

    private final Pipelines pipelines;
    private final Cards cards;
    private final Members members;
    private final Competitors competitors;
    private final Tags tags;

    DealRelations(Pipelines pipelines, Cards cards, Members members, Competitors competitors, Tags tags) {
        this.pipelines = pipelines;
        this.cards = cards;
        this.members = members;
        this.competitors = competitors;
        this.tags = tags;
    }

    Deal of(DealRow row) {
        return deal(row, cards(List.of(row), Wanted.ALL));
    }

    /** What turns each of these rows into a deal. */
    Function<DealRow, Deal> of(Collection<DealRow> rows, Wanted wanted) {
        Cards.Found found = cards(rows, wanted);
        SalesProcess process = pipelines.current();
        Roster roster = members.roster();
        TagCatalogue catalogue = tags.catalogue();
        return row -> deal(row, found, process, roster, catalogue);
    }

    /** The wanted cards of these rows. */
    Cards.Found cards(Collection<DealRow> rows, Wanted wanted) {
        List<UUID> companies = wanted.company() ? ids(rows, DealRow::companyId) : List.of();
        List<UUID> people = wanted.person() ? ids(rows, DealRow::personId) : List.of();
        return wanted.contacts() ? cards.whole(companies, people) : cards.withoutContacts(companies, people);
    }

    Deal deal(DealRow row, Cards.Found found) {
        return deal(row, found, pipelines.current(), members.roster(), tags.catalogue());
    }

    private Deal deal(DealRow row, Cards.Found found, SalesProcess process, Roster roster, TagCatalogue catalogue) {
        Stage stage = requireNonNull(process.stage(row.stageId()));
        return new Deal(
                row.id(),
                row.version(),
                row.name(),
                row.amount(),
                row.amountFollowsLines(),
                row.status(),
                requireNonNull(process.pipeline(stage.pipelineId().value())),
                stage,
                row.stageSince(),
                row.closeDate(),
                row.pushes(),
                found.company(row.companyId()),
                found.person(row.personId()),
                row.nextStep(),
                row.nextStepOn(),
                process.lostReason(row.lostReasonId()),
                row.lostNote(),
                competitors.of(row.competitorIds()),
                competitors.find(row.wonById()),
                row.recurring(),
                row.source(),
                row.description(),
                roster.member(row.ownerId()),
                roster.team(row.teamId()),
                row.createdAt(),
                row.updatedAt(),
                row.closedAt(),
                row.deletedAt(),
                catalogue.of(row.tagIds()));
    }

    private static List<UUID> ids(Collection<DealRow> rows, Function<DealRow, @Nullable UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
