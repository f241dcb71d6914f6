package co.cantera.directory;

import co.cantera.directory.MergeStore.Line;
import co.cantera.directory.Merging.Undone;
import co.cantera.members.Members;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.upkeep.Retention;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes one record of two that are the same company or person; for managers and admins, and to be taken back for 30 days. */
@Component
class Merges {

    /** A merge with the record that stays. */
    record Merged(Merge merge, Object record) {}

    private final MergeStore store;
    private final Merging<CompanyRow> companies;
    private final Merging<PersonRow> people;
    private final CompanyMergeKind companyKind;
    private final PersonMergeKind personKind;
    private final Cards cards;
    private final Members members;
    private final Retention kept;
    private final Clock clock;

    Merges(
            MergeStore store,
            CompanyMergeKind companyKind,
            PersonMergeKind personKind,
            List<Follower> followers,
            Cards cards,
            Members members,
            JsonMapper json,
            Retention kept,
            Clock clock) {
        this.store = store;
        this.companyKind = companyKind;
        this.personKind = personKind;
        this.companies = new Merging<>(companyKind, store, followers, json);
        this.people = new Merging<>(personKind, store, followers, json);
        this.cards = cards;
        this.members = members;
        this.kept = kept;
        this.clock = clock;
    }

    static boolean mayMerge() {
        return Access.current().seesAll() || Access.current().leads();
    }

    Outcome<Merged> merge(MergeRecordsInput input) {
        if (!mayMerge()) {
            return Outcome.refused(new NotAllowed());
        }
        String type = OpaqueId.prefix(input.survivorId());
        UUID survivor = OpaqueId.parse(type, input.survivorId());
        UUID merged = OpaqueId.parse(type, input.mergedId());
        OffsetDateTime now = OffsetDateTime.now(clock);
        return switch (type) {
            case CompanyId.PREFIX ->
                companies.merge(survivor, merged, input, now).then(line -> done(line, companyKind));
            case PersonId.PREFIX -> people.merge(survivor, merged, input, now).then(line -> done(line, personKind));
            default -> Outcome.refused(new NotFound());
        };
    }

    private <R> Outcome<Merged> done(Line line, MergeKind<R> kind) {
        R row = kind.find(line.survivorId());
        return row == null
                ? Outcome.refused(new NotFound())
                : Outcome.done(new Merged(whole(List.of(line)).apply(line), kind.whole(row)));
    }

    Outcome<Undone> undo(MergeId id) {
        if (!mayMerge()) {
            return Outcome.refused(new NotAllowed());
        }
        Line line = store.find(id);
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (line == null) {
            return Outcome.refused(new NotFound());
        }
        if (!isUndoable(line, now)) {
            return Outcome.refused(InvalidInput.field("id", "cannotUndo"));
        }
        return companies.isFor(line.type()) ? companies.undo(line, now) : people.undo(line, now);
    }

    private boolean isUndoable(Line line, OffsetDateTime now) {
        return line.undoneAt() == null && line.at().plus(kept.merges()).isAfter(now);
    }

    /** The merges whose records the person may see, newest first; none for who may not merge. */
    Connection<Merge> page(PageRequest page) {
        if (!mayMerge()) {
            return Connection.of(
                    List.<Merge>of(), page, merge -> new Cursor(null, merge.id().value()), null);
        }
        Connection<Line> lines = store.page(page);
        return lines.map(whole(lines.edges().stream().map(edge -> edge.node()).toList()));
    }

    private Function<Line, Merge> whole(List<Line> lines) {
        Cards.Found found = cards.withoutContacts(ids(lines, CompanyId.PREFIX), ids(lines, PersonId.PREFIX));
        OffsetDateTime now = OffsetDateTime.now(clock);
        return line -> new Merge(
                line.id(),
                found.company(line.survivorId()),
                found.person(line.survivorId()),
                line.mergedName(),
                members.find(line.memberId()),
                line.at(),
                line.undoneAt(),
                isUndoable(line, now));
    }

    private static List<UUID> ids(List<Line> lines, String type) {
        return lines.stream()
                .filter(line -> line.type().equals(type))
                .map(Line::survivorId)
                .distinct()
                .toList();
    }

    /** The record that an old id stands for now, null when it was never merged or is out of reach. */
    @Nullable
    Object survivor(String type, UUID id) {
        MergeColumns at = MergeColumns.of(type);
        UUID now = store.mergedInto(at, id);
        for (UUID next = now; next != null; next = store.mergedInto(at, next)) {
            now = next;
        }
        return now == null
                ? null
                : type.equals(CompanyId.PREFIX) ? visible(companyKind, now) : visible(personKind, now);
    }

    private static <R> @Nullable Object visible(MergeKind<R> kind, UUID id) {
        R row = kind.find(id);
        return row == null || kind.isDeleted(row) ? null : kind.whole(row);
    }

    /** Whether a deleted record is part of another one now. */
    boolean isMerged(String type, UUID id) {
        return store.mergedInto(MergeColumns.of(type), id) != null;
    }

    /** The record and all that became part of it, whose histories are one. */
    List<UUID> parts(String type, UUID id) {
        return store.parts(MergeColumns.of(type), id);
    }
}
