package co.cantera.bin;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import co.cantera.audit.ChangeKind;
import co.cantera.audit.Timelines;
import co.cantera.bin.DeletedRecord.DeletedTie;
import co.cantera.members.Members;
import co.cantera.shared.bin.BinSource;
import co.cantera.shared.bin.Deleted;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.upkeep.Retention;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was deleted lately, of all kinds of records together. */
@Component
class RecycleBin {

    private static final int MOST = 100;
    private static final Comparator<Deleted> NEWEST_FIRST = comparing(Deleted::at)
            .reversed()
            .thenComparing(deleted -> deleted.id().toString());

    private final Map<RecordType, BinSource> sources;
    private final Timelines timelines;
    private final Members members;
    private final Retention kept;
    private final Clock clock;

    RecycleBin(List<BinSource> sources, Timelines timelines, Members members, Retention kept, Clock clock) {
        this.sources = sources.stream().collect(toMap(source -> RecordType.of(source.type()), source -> source));
        this.timelines = timelines;
        this.members = members;
        this.kept = kept;
        this.clock = clock;
    }

    /** @param types all when null */
    Connection<DeletedRecord> page(@Nullable String name, @Nullable List<RecordType> types, PageRequest page) {
        List<Deleted> rows = sources.entrySet().stream()
                .filter(source -> types == null || types.contains(source.getKey()))
                .flatMap(source -> source.getValue().page(name, page.after(), since(), page.first() + 1).stream())
                .sorted(NEWEST_FIRST)
                .limit(page.first() + 1L)
                .toList();
        Map<UUID, UUID> actors = timelines.actors(rows.stream().map(Deleted::id).toList(), ChangeKind.DELETED);
        Map<Deleted.Tie, Deleted> ties = ties(rows);
        return Connection.of(rows, page, row -> new Cursor(row.at().toString(), row.id()), null)
                .map(row -> record(row, actors.get(row.id()), ties));
    }

    /** What these records point to and is deleted too, one statement for each type. */
    private Map<Deleted.Tie, Deleted> ties(List<Deleted> rows) {
        Map<Deleted.Tie, Deleted> found = new HashMap<>();
        sources.forEach((type, source) -> {
            List<UUID> ids = rows.stream()
                    .flatMap(row -> row.ties().stream())
                    .filter(tie -> tie.type().equals(type.prefix()))
                    .map(Deleted.Tie::id)
                    .distinct()
                    .toList();
            source.find(ids, since()).forEach(each -> found.put(new Deleted.Tie(each.type(), each.id()), each));
        });
        return found;
    }

    private DeletedRecord record(Deleted row, @Nullable UUID actor, Map<Deleted.Tie, Deleted> ties) {
        List<DeletedTie> deleted = row.ties().stream()
                .flatMap(tie -> Stream.ofNullable(ties.get(tie)))
                .map(tie ->
                        new DeletedTie(OpaqueId.format(tie.type(), tie.id()), RecordType.of(tie.type()), tie.name()))
                .toList();
        return new DeletedRecord(
                OpaqueId.format(row.type(), row.id()),
                RecordType.of(row.type()),
                row.name(),
                row.at(),
                members.find(actor),
                row.at().plus(kept.bin()),
                deleted);
    }

    /** Takes all of them back, or none when one of them cannot be. */
    Outcome<List<String>> restore(List<String> ids) {
        return new InputChecks()
                .that(!ids.isEmpty(), "ids", "required")
                .that(ids.size() <= MOST, "ids", "tooMany", MOST)
                .outcome(ids)
                .then(this::restoreAll);
    }

    private Outcome<List<String>> restoreAll(List<String> ids) {
        List<String> restored = new ArrayList<>();
        Outcome<List<String>> outcome = Outcome.done(restored);
        for (String id : ids.stream().distinct().toList()) {
            outcome = outcome.then(_ -> restore(id).then(_ -> {
                restored.add(id);
                return Outcome.done(restored);
            }));
        }
        return outcome;
    }

    private Outcome<?> restore(String id) {
        for (Map.Entry<RecordType, BinSource> source : sources.entrySet()) {
            UUID key = OpaqueId.parse(source.getKey().prefix(), id);
            if (!key.equals(OpaqueId.UNKNOWN)) {
                return source.getValue().find(List.of(key), since()).isEmpty()
                        ? Outcome.refused(new NotFound())
                        : source.getValue().restore(key);
            }
        }
        return Outcome.refused(new NotFound());
    }

    private OffsetDateTime since() {
        return OffsetDateTime.now(clock).minus(kept.bin());
    }
}
