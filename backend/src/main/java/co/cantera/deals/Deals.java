package co.cantera.deals;

import static java.util.Objects.requireNonNull;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.Cards;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldValues;
import co.cantera.members.Assignment;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.ClientId;
import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deals of the team. */
@Component
public class Deals {

    private final DealStore store;
    private final DealRelations relations;
    private final DealChecks checks;
    private final DealPlaces places;
    private final Pipelines pipelines;
    private final Competitors competitors;
    private final Assignment assignment;
    private final TenantProfiles tenants;
    private final FieldValues fields;
    private final Clock clock;

    Deals(
            DealStore store,
            DealRelations relations,
            DealChecks checks,
            DealPlaces places,
            Pipelines pipelines,
            Competitors competitors,
            Assignment assignment,
            TenantProfiles tenants,
            FieldValues fields,
            Clock clock) {
        this.store = store;
        this.relations = relations;
        this.checks = checks;
        this.places = places;
        this.pipelines = pipelines;
        this.competitors = competitors;
        this.assignment = assignment;
        this.tenants = tenants;
        this.fields = fields;
        this.clock = clock;
    }

    /** The deal when the person who asks may see it, null otherwise. */
    public @Nullable Deal find(DealId id) {
        DealRow row = store.find(id);
        return row == null ? null : relations.of(row);
    }

    Connection<Deal> page(
            @Nullable DealFilter filter, @Nullable DealOrder order, PageRequest page, boolean count, Wanted wanted) {
        Connection<DealRow> rows =
                store.page(filter, Objects.requireNonNullElse(order, DealOrder.NEWEST_FIRST), page, count, wanted);
        return rows.map(
                relations.of(rows.edges().stream().map(edge -> edge.node()).toList(), wanted));
    }

    /** Those of these deals that the person who asks may see, in any order. */
    public List<Deal> findAll(List<DealId> ids) {
        return named(store.findAll(ids.stream().map(DealId::value).toList()));
    }

    /** The deals that match best. */
    List<Deal> search(SearchText text, Exactness exactness, int limit) {
        return named(store.search(text, exactness, limit));
    }

    private List<Deal> named(List<DealRow> rows) {
        return rows.stream().map(relations.of(rows, Wanted.NAMES)).toList();
    }

    Outcome<Deal> create(CreateDealInput input, Wanted wanted) {
        return create(input, wanted, List.of());
    }

    private Outcome<Deal> create(CreateDealInput input, Wanted wanted, List<UUID> tagIds) {
        return assignment.to(input.ownerId()).then(owner -> {
            OffsetDateTime now = now();
            StageId stage = input.stageId();
            UUID stageId = stage == null ? firstStage() : stage.value();
            InputChecks typed = new InputChecks();
            DealRow row = new DealRow(
                    new DealId(ClientId.orNew(DealId.PREFIX, input.id())),
                    1,
                    input.name().strip(),
                    input.amount(),
                    false,
                    DealStatus.OPEN,
                    stageId,
                    now,
                    places.top(stageId),
                    input.closeDate(),
                    0,
                    input.companyId() == null ? null : input.companyId().value(),
                    input.personId() == null ? null : input.personId().value(),
                    Given.trimmed(input.nextStep()),
                    input.nextStepOn(),
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    Given.trimmed(input.source()),
                    Given.trimmed(input.description()),
                    owner.memberId(),
                    owner.teamId(),
                    fields.change(FieldObject.DEAL, null, input.fields(), typed),
                    now,
                    now,
                    null,
                    null,
                    tagIds);
            Cards.Found cards = relations.cards(List.of(row), wanted.withRelations());
            return checks.check(typed, null, row, cards).then(checked -> insert(checked, cards));
        });
    }

    /** Adds a deal that another module has found. */
    public Outcome<Deal> add(NewDeal deal) {
        return create(deal.input(), Wanted.ALL, deal.tagIds());
    }

    private UUID firstStage() {
        return pipelines
                .current()
                .pipelines()
                .getFirst()
                .stages()
                .getFirst()
                .id()
                .value();
    }

    private Outcome<Deal> insert(DealRow row, Cards.Found cards) {
        Deal deal = relations.deal(row, cards);
        Changes made = DealChanges.of(null, deal);
        fields.tell(FieldObject.DEAL, null, row.fields(), made);
        return store.insert(row, new Entry(deal.key(), ChangeKind.CREATED, made))
                ? Outcome.done(deal)
                : Outcome.refused(stageIsGone(row) ? unknownStage() : InvalidInput.field("id", "idTaken"));
    }

    /** Somebody may have taken the stage out of use since this node last read it. */
    private boolean stageIsGone(DealRow row) {
        pipelines.changed();
        return row.status() == DealStatus.OPEN && !pipelines.current().takesDeals(row.stageId());
    }

    private static InvalidInput unknownStage() {
        return InvalidInput.field("stageId", "unknown");
    }

    Outcome<Deal> update(UpdateDealInput input, Wanted wanted) {
        StageId stage = input.stageId().value();
        DealStore.Mover found = stage == null ? still(input.id()) : store.find(input.id(), stage.value());
        return current(found == null ? null : found.row(), input.version())
                .then(row -> moves(row, stage) && row.status() != DealStatus.OPEN
                        ? Outcome.refused(new DealAlreadyClosed(relations.of(row)))
                        : assignment
                                .after(input.ownerId(), row.ownerId(), row.teamId())
                                .then(to -> update(row, input, to, requireNonNull(found), wanted)));
    }

    private DealStore.@Nullable Mover still(DealId id) {
        DealRow row = store.find(id);
        return row == null ? null : new DealStore.Mover(row, null);
    }

    private static boolean moves(DealRow row, @Nullable StageId stage) {
        return stage != null && !stage.value().equals(row.stageId());
    }

    private Outcome<Deal> update(
            DealRow before, UpdateDealInput input, Assignment.Ownership owner, DealStore.Mover mover, Wanted wanted) {
        InputChecks typed = new InputChecks();
        CustomFields held = fields.change(FieldObject.DEAL, before.fields(), input.fields(), typed);
        DealRow after = changed(before, input, owner, held, mover);
        String reason = Given.trimmed(input.reason());
        Cards.Found cards = cards(before, after, wanted);
        ChangeKind kind = before.stageId().equals(after.stageId()) ? ChangeKind.UPDATED : ChangeKind.MOVED;
        return checks.check(typed, before, after, cards)
                .then(checked -> new InputChecks()
                        .atMost(500, "reason", reason)
                        .that(!setsWhatFollows(before, after), "amount", "fromLines")
                        .outcome(checked))
                .then(checked -> save(before, checked, kind, cards, reason));
    }

    /** What the lines add up to is not set by itself. */
    private static boolean setsWhatFollows(DealRow before, DealRow after) {
        return before.amountFollowsLines() && !Objects.equals(before.amount(), after.amount());
    }

    private DealRow changed(
            DealRow row, UpdateDealInput input, Assignment.Ownership owner, CustomFields held, DealStore.Mover mover) {
        OffsetDateTime now = now();
        StageId stage = input.stageId().value();
        StageId movedTo = moves(row, stage) ? stage : null;
        return new DealRow(
                row.id(),
                row.version() + 1,
                Objects.requireNonNullElse(Given.text(input.name(), row.name()), ""),
                Given.or(input.amount(), row.amount()),
                row.amountFollowsLines(),
                row.status(),
                movedTo == null ? row.stageId() : movedTo.value(),
                movedTo == null ? row.stageSince() : now,
                movedTo == null ? row.rank() : Rank.between(null, mover.first()),
                Given.or(input.closeDate(), row.closeDate()),
                row.pushesWith(Given.or(input.closeDate(), row.closeDate())),
                input.companyId().isOmitted()
                        ? row.companyId()
                        : value(input.companyId().value()),
                input.personId().isOmitted()
                        ? row.personId()
                        : value(input.personId().value()),
                Given.text(input.nextStep(), row.nextStep()),
                Given.or(input.nextStepOn(), row.nextStepOn()),
                row.lostReasonId(),
                row.lostNote(),
                competitors(row, input),
                row.wonById(),
                Given.or(input.recurring(), row.recurring()),
                Given.text(input.source(), row.source()),
                Given.text(input.description(), row.description()),
                owner.memberId(),
                owner.teamId(),
                held,
                row.createdAt(),
                now,
                row.closedAt(),
                null,
                row.tagIds());
    }

    private static List<UUID> competitors(DealRow row, UpdateDealInput input) {
        List<CompetitorId> given = input.competitorIds().value();
        return input.competitorIds().isOmitted()
                ? row.competitorIds()
                : given == null
                        ? List.of()
                        : given.stream().map(CompetitorId::value).toList();
    }

    private static @Nullable UUID value(co.cantera.directory.@Nullable CompanyId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID value(co.cantera.directory.@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    Outcome<Deal> move(MoveDealInput input, Wanted wanted) {
        UUID stage = input.stageId().value();
        if (!pipelines.current().takesDeals(stage)) {
            return Outcome.refused(unknownStage());
        }
        return open(input.id(), input.version())
                .then(row -> places.find(row, stage, input.place())
                        .then(place -> save(row, row.moved(stage, place, now()), ChangeKind.MOVED, wanted)));
    }

    Outcome<Deal> win(WinDealInput input, Wanted wanted) {
        return open(input.id(), input.version())
                .then(row -> closingDay(input.closedOn())
                        .then(day ->
                                save(row, row.closed(DealStatus.WON, day, null, null, now()), ChangeKind.WON, wanted)));
    }

    Outcome<Deal> lose(LoseDealInput input, Wanted wanted) {
        UUID reason = input.lostReasonId().value();
        UUID winner = input.wonById() == null ? null : input.wonById().value();
        return open(input.id(), input.version())
                .then(row -> new InputChecks()
                        .that(isChoosable(reason), "lostReasonId", "unknown")
                        .that(winner == null || competitors.find(winner) != null, "wonById", "unknown")
                        .atMost(2_000, "note", input.note())
                        .outcome(row)
                        .then(ok -> closingDay(input.closedOn()))
                        .then(day -> save(
                                row,
                                row.closed(DealStatus.LOST, day, reason, Given.trimmed(input.note()), now())
                                        .lostTo(winner),
                                ChangeKind.LOST,
                                wanted)));
    }

    private boolean isChoosable(UUID reason) {
        LostReason found = pipelines.current().lostReason(reason);
        return found != null && !found.retired();
    }

    private Outcome<LocalDate> closingDay(@Nullable LocalDate given) {
        LocalDate today = tenants.today();
        return new InputChecks()
                .that(given == null || !given.isAfter(today), "closedOn", "future")
                .outcome(Objects.requireNonNullElse(given, today));
    }

    Outcome<Deal> reopen(DealId id, int version, Wanted wanted) {
        return current(id, version)
                .then(row -> row.status() == DealStatus.OPEN
                        ? Outcome.refused(new DealStillOpen(relations.of(row)))
                        : save(row, reopened(row), ChangeKind.REOPENED, wanted));
    }

    /** In its stage, or in another one when that is out of use by now. */
    private DealRow reopened(DealRow row) {
        UUID stage = pipelines.current().orStandIn(row.stageId());
        return row.reopened(stage, places.top(stage), now());
    }

    Outcome<Deal> delete(DealId id, int version, Wanted wanted) {
        return current(id, version).then(row -> save(row, row.deleted(now()), ChangeKind.DELETED, wanted));
    }

    Outcome<Deal> restore(DealId id, Wanted wanted) {
        DealRow row = store.find(id);
        if (row == null) {
            return Outcome.refused(new NotFound());
        }
        return row.deletedAt() == null
                ? Outcome.done(relations.of(row))
                : save(row, restored(row), ChangeKind.RESTORED, wanted);
    }

    private DealRow restored(DealRow row) {
        UUID stage = pipelines.current().orStandIn(row.stageId());
        boolean stays = stage.equals(row.stageId()) || row.status() != DealStatus.OPEN;
        return stays ? row.deleted(null) : row.moved(stage, places.top(stage), now());
    }

    private Outcome<DealRow> open(DealId id, int version) {
        return current(id, version)
                .then(row -> row.status() == DealStatus.OPEN
                        ? Outcome.done(row)
                        : Outcome.refused(new DealAlreadyClosed(relations.of(row))));
    }

    private Outcome<DealRow> current(DealId id, int version) {
        return current(store.find(id), version);
    }

    private Outcome<DealRow> current(@Nullable DealRow row, int version) {
        if (row == null || row.deletedAt() != null) {
            return Outcome.refused(new NotFound());
        }
        return row.version() == version ? Outcome.done(row) : Outcome.refused(new VersionConflict(relations.of(row)));
    }

    private Cards.Found cards(DealRow before, DealRow after, Wanted wanted) {
        return relations.cards(List.of(before, after), wanted.with(before, after));
    }

    private Outcome<Deal> save(DealRow before, DealRow after, ChangeKind kind, Wanted wanted) {
        return save(before, after, kind, cards(before, after, wanted), null);
    }

    private Outcome<Deal> save(
            DealRow before, DealRow after, ChangeKind kind, Cards.Found cards, @Nullable String reason) {
        Deal unchanged = relations.deal(before, cards);
        Deal changed = relations.deal(after, cards);
        Changes made = DealChanges.of(unchanged, changed);
        fields.tell(FieldObject.DEAL, before.fields(), after.fields(), made);
        if (kind == ChangeKind.UPDATED && made.isEmpty()) {
            return Outcome.done(unchanged);
        }
        if (!store.update(before, after, new Entry(changed.key(), kind, made, reason))) {
            DealRow current = store.find(after.id());
            return Outcome.refused(
                    current == null
                            ? new NotFound()
                            : stageIsGone(after) ? unknownStage() : new VersionConflict(relations.of(current)));
        }
        return Outcome.done(changed);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
