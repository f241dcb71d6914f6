package co.cantera.directory;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.HandoverStore.Held;
import co.cantera.directory.HandoverStore.Line;
import co.cantera.directory.HandoverStore.Moved;
import co.cantera.members.Assignment;
import co.cantera.members.Assignment.Owner;
import co.cantera.members.Member;
import co.cantera.members.Members;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives companies with their people and open deals to another owner; for managers and admins, and to be taken back for a week. */
@Component
class Handovers {

    /** @param kept how many records were changed since and therefore stayed with the new owner */
    record Undone(Handover handover, int kept) {}

    private static final int MOST = 500;
    private static final int MAX_NOTE = 1_000;
    private static final Duration UNDOABLE = Duration.ofDays(7);

    private final HandoverStore store;
    private final CompanyStore companies;
    private final List<Entrusted> entrusted;
    private final Assignment assignment;
    private final Members members;
    private final HandoverMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Handovers(
            HandoverStore store,
            CompanyStore companies,
            List<Entrusted> entrusted,
            Assignment assignment,
            Members members,
            HandoverMails mails,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.companies = companies;
        this.entrusted = entrusted;
        this.assignment = assignment;
        this.members = members;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    private static boolean mayHandOver() {
        return Access.current().seesAll() || Access.current().leads();
    }

    /** What would go along; nothing for who may not hand over. */
    HandoverPreview preview(HandoverChoice choice) {
        boolean chosen = (choice.companyIds() == null) != (choice.filter() == null);
        List<Held> rows =
                chosen && mayHandOver() ? held(companies.chosen(ids(choice), choice.filter(), MOST + 1)) : List.of();
        Map<String, Integer> counts = new LinkedHashMap<>();
        entrusted.forEach(each -> counts.put(each.type(), store.count(each.columns(), rows)));
        return new HandoverPreview(
                rows.size(), counts.getOrDefault(PersonId.PREFIX, 0), counts.getOrDefault("deal", 0), owners(rows));
    }

    Outcome<Handover> handOver(HandOverAccountsInput input) {
        if (!mayHandOver()) {
            return Outcome.refused(new NotAllowed());
        }
        return new InputChecks()
                .atMost(MAX_NOTE, "note", input.note())
                .outcome(input)
                .then(checked -> chosen(input.choice()))
                .then(rows -> assignment
                        .to(input.ownerId())
                        .then(to -> Outcome.done(give(rows, to, Given.trimmed(input.note())))));
    }

    private Outcome<List<CompanyRow>> chosen(HandoverChoice choice) {
        List<UUID> ids = ids(choice);
        if ((ids == null) == (choice.filter() == null)) {
            return Outcome.refused(InvalidInput.field("choice", "oneOfTwoChoices"));
        }
        List<CompanyRow> rows = companies.chosen(ids, choice.filter(), MOST + 1);
        if (rows.size() > MOST) {
            return Outcome.refused(InvalidInput.field("choice", "tooMany", MOST));
        }
        return rows.isEmpty() || ids != null && rows.size() < ids.size()
                ? Outcome.refused(new NotFound())
                : Outcome.done(rows);
    }

    private static @Nullable List<UUID> ids(HandoverChoice choice) {
        return choice.companyIds() == null
                ? null
                : choice.companyIds().stream().map(CompanyId::value).distinct().toList();
    }

    private Handover give(List<CompanyRow> rows, Owner to, @Nullable String note) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Held> given = held(rows).stream()
                .filter(row -> !to.memberId().equals(row.ownerId()))
                .toList();
        Map<String, List<Held>> moved = new LinkedHashMap<>();
        moved.put(CompanyId.PREFIX, given);
        for (Entrusted each : entrusted) {
            moved.put(each.type(), given.isEmpty() ? List.of() : store.held(each.columns(), given));
        }
        moved.forEach((type, held) -> give(type, held, to, note, now));
        Line line = new Line(
                new HandoverId(UuidV7.next()), Access.current().memberId(), to.memberId(), now, new Moved(moved), null);
        store.insert(line);
        Handover handover = whole(line);
        mails.send(handover, owners(given), note);
        return handover;
    }

    private void give(String type, List<Held> rows, Owner to, @Nullable String note, OffsetDateTime now) {
        if (rows.isEmpty()) {
            return;
        }
        store.give(columns(type), rows, to, now);
        Member owner = members.find(to.memberId());
        audit.recordAll(
                type,
                "handed_over",
                rows.stream()
                        .map(row -> new Entry(
                                row.id(),
                                ChangeKind.UPDATED,
                                new Changes()
                                        .field("owner", members.find(row.ownerId()), owner)
                                        .field("handoverNote", null, note)))
                        .toList());
    }

    private OwnershipColumns columns(String type) {
        return entrusted.stream()
                .filter(each -> each.type().equals(type))
                .map(Entrusted::columns)
                .findFirst()
                .orElse(CompanyStore.OWNERSHIP);
    }

    Outcome<Undone> undo(HandoverId id) {
        if (!mayHandOver()) {
            return Outcome.refused(new NotAllowed());
        }
        Access access = Access.current();
        Line line = store.find(id, access.seesAll() ? null : access.memberId());
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (line == null) {
            return Outcome.refused(new NotFound());
        }
        if (line.undoneAt() != null || line.at().plus(UNDOABLE).isBefore(now)) {
            return Outcome.refused(InvalidInput.field("id", "cannotUndo"));
        }
        int kept = 0;
        for (Map.Entry<String, List<Held>> each : line.moved().rows().entrySet()) {
            kept += each.getValue().size() - giveBack(each.getKey(), each.getValue(), line.toId(), now);
        }
        store.undone(id, now);
        return Outcome.done(
                new Undone(whole(new Line(id, line.memberId(), line.toId(), line.at(), line.moved(), now)), kept));
    }

    private int giveBack(String type, List<Held> rows, UUID from, OffsetDateTime now) {
        List<UUID> back = store.giveBack(columns(type), rows, from, now);
        Member owner = members.find(from);
        audit.recordAll(
                type,
                "handed_back",
                rows.stream()
                        .filter(row -> back.contains(row.id()))
                        .map(row -> new Entry(
                                row.id(),
                                ChangeKind.UPDATED,
                                new Changes().field("owner", owner, members.find(row.ownerId()))))
                        .toList());
        return back.size();
    }

    private Handover whole(Line line) {
        return new Handover(
                line.id(),
                members.find(line.toId()),
                line.moved().count(CompanyId.PREFIX),
                line.moved().count(PersonId.PREFIX),
                line.moved().count("deal"),
                line.at(),
                line.undoneAt());
    }

    private static List<Held> held(List<CompanyRow> rows) {
        return rows.stream()
                .map(row -> new Held(row.id().value(), row.ownerId(), row.teamId()))
                .toList();
    }

    private List<Member> owners(List<Held> rows) {
        return rows.stream()
                .map(row -> members.find(row.ownerId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
