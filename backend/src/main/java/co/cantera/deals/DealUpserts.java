package co.cantera.deals;

import co.cantera.shared.bulk.Blanks;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.bulk.MatchKey;
import co.cantera.shared.bulk.UpsertTerms;
import co.cantera.shared.bulk.Upserts;
import co.cantera.shared.graph.FieldProblem;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.latam.PlainText;
import co.cantera.shared.money.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides what many deals from a file become. New ones go to the end of their column, in the order of the file. */
final class DealUpserts extends Upserts<DealImport, DealImported> {

    private static final LocalTime NOON = LocalTime.NOON;

    private final List<Stage> stages;
    private final Map<UUID, String> lastRanks;
    private final Map<UUID, Supplier<String>> places = new HashMap<>();
    private final Function<DealRow, InputChecks> rules;
    private final ZoneId zone;
    private final OffsetDateTime now;

    DealUpserts(
            UpsertTerms terms,
            List<Stage> stages,
            Map<UUID, String> lastRanks,
            Function<DealRow, InputChecks> rules,
            ZoneId zone,
            OffsetDateTime now) {
        super(terms);
        this.stages = stages;
        this.lastRanks = lastRanks;
        this.rules = rules;
        this.zone = zone;
        this.now = now;
    }

    @Override
    protected List<String> handlesOf(DealImport row) {
        return by() == MatchKey.NAME
                ? chosen("name", PlainText.fold(row.name()), row.key())
                : List.of("key:" + row.key());
    }

    @Override
    protected List<String> handles(DealImported deal) {
        List<String> handles = new ArrayList<>();
        if (deal.key() != null) {
            handles.add("key:" + deal.key());
        }
        if (deal.visible() && !deal.deleted()) {
            handles.add("name:" + PlainText.fold(deal.row().name()));
        }
        return handles;
    }

    @Override
    protected String hash(DealImport row) {
        return row.hash();
    }

    @Override
    protected DealImported create(DealImport given) {
        UUID stage = stage(given);
        LocalDate openedOn = given.openedOn();
        OffsetDateTime opened = openedOn == null ? now : at(openedOn);
        DealRow row = new DealRow(
                new DealId(UuidV7.next()),
                1,
                given.name(),
                given.amount(),
                false,
                given.status(),
                stage,
                opened,
                given.status() == DealStatus.OPEN ? place(stage) : Rank.FIRST,
                given.closeDate(),
                0,
                given.companyId() == null ? null : given.companyId().value(),
                given.personId() == null ? null : given.personId().value(),
                null,
                null,
                null,
                given.status() == DealStatus.LOST ? given.lostNote() : null,
                List.of(),
                null,
                null,
                null,
                given.description(),
                given.owner().memberId(),
                given.owner().teamId(),
                CustomFields.NONE,
                opened,
                now,
                closedAt(given),
                null,
                List.of());
        return new DealImported(row, given.fields(), free(null, given.key()), given.hash(), true);
    }

    @Override
    protected DealImported merge(DealImported before, DealImport given) {
        DealRow row = before.row();
        Blanks blanks = given.blanks();
        boolean open = given.status() == DealStatus.OPEN;
        UUID stage = given.stageId() == null
                ? kept(row.stageId(), open)
                : given.stageId().value();
        boolean stays = stage.equals(row.stageId());
        Money amount = blanks.of("amount", given.amount(), row.amount());
        LocalDate closeDate = blanks.of("closeDate", given.closeDate(), row.closeDate());
        DealRow after = new DealRow(
                row.id(),
                row.version(),
                given.name(),
                amount,
                row.amountFollowsLines() && Objects.equals(amount, row.amount()),
                given.status(),
                stage,
                stays ? row.stageSince() : now,
                open && !(stays && row.status() == DealStatus.OPEN) ? place(stage) : row.rank(),
                closeDate,
                row.pushesWith(open ? closeDate : null),
                blanks.of(
                        "company",
                        given.companyId() == null ? null : given.companyId().value(),
                        row.companyId()),
                blanks.of(
                        "person",
                        given.personId() == null ? null : given.personId().value(),
                        row.personId()),
                row.nextStep(),
                row.nextStepOn(),
                given.status() == DealStatus.LOST ? row.lostReasonId() : null,
                given.status() == DealStatus.LOST ? blanks.of("lostReason", given.lostNote(), row.lostNote()) : null,
                row.competitorIds(),
                given.status() == DealStatus.LOST ? row.wonById() : null,
                row.recurring(),
                row.source(),
                blanks.of("description", given.description(), row.description()),
                given.ownerGiven() ? given.owner().memberId() : row.ownerId(),
                given.ownerGiven() ? given.owner().teamId() : row.teamId(),
                row.fields(),
                row.createdAt(),
                now,
                open
                        ? null
                        : row.status() == given.status() && given.closeDate() == null
                                ? row.closedAt()
                                : closedAt(given),
                null,
                row.tagIds());
        return new DealImported(
                after,
                given.blanks().of(before.fields().with(given.fields())),
                free(before.key(), given.key()),
                given.hash(),
                true);
    }

    @Override
    protected List<FieldProblem> faults(DealImported after) {
        return rules.apply(after.row()).problems();
    }

    @Override
    protected boolean isSame(DealImported before, DealImported after) {
        return before.fields().equals(after.fields()) && said(before.row()).equals(said(after.row()));
    }

    /** What a file can say of a deal. */
    private static List<@Nullable Object> said(DealRow row) {
        var amount = row.amount();
        return java.util.Arrays.asList(
                row.name(),
                amount == null ? null : amount.amount().stripTrailingZeros(),
                amount == null ? null : amount.currency(),
                row.status(),
                row.stageId(),
                row.closeDate(),
                row.companyId(),
                row.personId(),
                row.lostNote(),
                row.description(),
                row.ownerId());
    }

    /** The stage of the file, else the first one; for a won deal the last one. */
    private UUID stage(DealImport given) {
        if (given.stageId() != null) {
            return given.stageId().value();
        }
        Stage fallback = stages.getFirst();
        if (given.status() == DealStatus.WON) {
            for (Stage stage : stages) {
                fallback = stage.pipelineId().equals(fallback.pipelineId()) ? stage : fallback;
            }
        }
        return fallback.id().value();
    }

    /** The stage where it is, unless that is out of use and it is to be open. */
    private UUID kept(UUID stage, boolean open) {
        boolean used =
                !open || stages.stream().anyMatch(each -> each.id().value().equals(stage));
        return used ? stage : stages.getFirst().id().value();
    }

    private String place(UUID stage) {
        return places.computeIfAbsent(stage, id -> Rank.sequence(lastRanks.get(id)))
                .get();
    }

    private @Nullable OffsetDateTime closedAt(DealImport given) {
        if (given.status() == DealStatus.OPEN) {
            return null;
        }
        LocalDate day = or(given.closeDate(), given.openedOn());
        OffsetDateTime closed = day == null ? now : at(day);
        return closed.isAfter(now) ? now : closed;
    }

    /** Noon, so that the day stays the same in the time zones around. */
    private OffsetDateTime at(LocalDate day) {
        return Objects.requireNonNull(day).atTime(NOON).atZone(zone).toOffsetDateTime();
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T before) {
        return given == null ? before : given;
    }
}
