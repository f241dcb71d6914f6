package co.cantera.imports;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * What taking an import back does, or did.
 *
 * @param until until when it can be taken back
 * @param deletes records that it made and that go
 * @param restores records that it changed and that get their values from before
 * @param keeps records that stay since somebody changed, linked, merged or deleted them
 */
record ImportUndo(OffsetDateTime until, int deletes, int restores, int keeps) {

    static ImportUndo of(OffsetDateTime until, Map<TraceFate, Integer> counts) {
        return new ImportUndo(
                until,
                counts.getOrDefault(TraceFate.DELETED, 0),
                counts.getOrDefault(TraceFate.RESTORED, 0),
                counts.entrySet().stream()
                        .filter(fate -> fate.getKey().isKept())
                        .mapToInt(Map.Entry::getValue)
                        .sum());
    }
}
