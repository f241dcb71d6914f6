package co.cantera.audit;

import static co.cantera.schema.platform.Tables.OUTBOX;
import static co.cantera.schema.tenant.Tables.AUDIT;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.jsonbExists;
import static org.jooq.impl.DSL.noTable;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import co.cantera.schema.tenant.tables.records.AuditRecord;
import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.BulkStore;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.ids.UuidV7;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.WithStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Appends to the audit table and reads timelines from it. */
@Component
class AuditStore {

    private final DSLContext db;
    private final BulkStore bulk;
    private final JsonMapper json;
    private final ObjectProvider<ChangeReader> readers;

    AuditStore(DSLContext db, BulkStore bulk, JsonMapper json, ObjectProvider<ChangeReader> readers) {
        this.db = db;
        this.bulk = bulk;
        this.json = json;
        this.readers = readers;
    }

    /**
     * One round trip: the change, when there is one, its audit row and its word to the outside.
     *
     * @param change returns a row when it takes place
     * @param also what is written besides, taking its rows from the change
     * @return false when the change does not take place; then nothing is written
     */
    boolean append(
            @Nullable ResultQuery<?> change,
            List<ResultQuery<?>> also,
            String type,
            AuditTrail.Entry entry,
            Access access,
            String changes) {
        Table<?> changed = change == null ? noTable() : TrailStore.CHANGED;
        String payload = "{\"id\":\"" + OpaqueId.format(type, entry.id()) + "\"}";
        ResultQuery<?> told = insertInto(OUTBOX, OUTBOX.KIND, OUTBOX.PAYLOAD)
                .select(select(val(type + "." + entry.kind().name().toLowerCase(Locale.ROOT)), val(jsonb(payload)))
                        .from(changed))
                .returningResult(inline(1));
        WithStep with = change == null
                ? db.with("told").as(told)
                : db.with("changed").as(change).with("told").as(told);
        for (int i = 0; i < also.size(); i++) {
            with = with.with("also" + i).as(also.get(i));
        }
        return with.insertInto(
                                AUDIT,
                                AUDIT.ID,
                                AUDIT.RECORD_TYPE,
                                AUDIT.RECORD_ID,
                                AUDIT.ACTOR_ID,
                                AUDIT.VIA,
                                AUDIT.KIND,
                                AUDIT.CHANGES,
                                AUDIT.REASON)
                        .select(select(
                                        val(UuidV7.next()),
                                        val(type),
                                        val(entry.id()),
                                        val(access.memberId()),
                                        val(access.via().name()),
                                        val(entry.kind().name()),
                                        val(jsonb(changes)),
                                        val(entry.reason(), AUDIT.REASON))
                                .from(changed))
                        .execute()
                == 1;
    }

    /** One statement for all entries. */
    void appendAll(String type, Access access, List<AuditTrail.Entry> entries, Function<Changes, String> changes) {
        bulk.insert(
                AUDIT,
                entries.stream()
                        .map(entry -> {
                            AuditRecord row = new AuditRecord();
                            row.setId(UuidV7.next());
                            row.setRecordType(type);
                            row.setRecordId(entry.id());
                            row.setActorId(access.memberId());
                            row.setVia(access.via().name());
                            row.setKind(entry.kind().name());
                            row.setChanges(jsonb(changes.apply(entry.changes())));
                            row.setReason(entry.reason());
                            return row;
                        })
                        .toList());
    }

    /** One row of the outbox for all records. */
    void tell(String kind, String type, List<UUID> ids) {
        String list = ids.stream()
                .map(id -> '"' + OpaqueId.format(type, id) + '"')
                .collect(Collectors.joining(",", "{\"ids\":[", "]}"));
        db.insertInto(OUTBOX)
                .set(OUTBOX.KIND, kind)
                .set(OUTBOX.PAYLOAD, jsonb(list))
                .execute();
    }

    /**
     * The entries of records, newest first, one more than the page holds.
     *
     * @param fields only entries that changed one of these; all when there are none
     */
    List<Change> page(List<UUID> recordIds, List<String> fields, PageRequest page) {
        Condition behind = page.after() == null
                ? DSL.noCondition()
                : AUDIT.ID.lt(page.after().id());
        return db.select(AUDIT.ID, AUDIT.AT, AUDIT.ACTOR_ID, AUDIT.KIND, AUDIT.CHANGES, AUDIT.REASON, AUDIT.RECORD_TYPE)
                .from(AUDIT)
                .where(AUDIT.RECORD_ID.in(recordIds).and(behind).and(changing(fields)))
                .orderBy(AUDIT.ID.desc())
                .limit(page.first() + 1)
                .fetch(row -> new Change(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        ChangeKind.valueOf(row.value4()),
                        fields(row.value7(), row.value5()),
                        row.value6()));
    }

    private static Condition changing(List<String> fields) {
        return fields.isEmpty()
                ? DSL.noCondition()
                : jsonbExists(
                        AUDIT.CHANGES,
                        fields.stream()
                                .map("@.field == \"%s\""::formatted)
                                .collect(Collectors.joining(" || ", "$[*] ? (", ")")));
    }

    /** Who did something of a kind to each of these records last. */
    Map<UUID, UUID> actors(Collection<UUID> recordIds, ChangeKind kind) {
        return db.select(AUDIT.RECORD_ID, AUDIT.ACTOR_ID)
                .distinctOn(AUDIT.RECORD_ID)
                .from(AUDIT)
                .where(AUDIT.RECORD_ID.in(recordIds).and(AUDIT.KIND.eq(kind.name())))
                .and(AUDIT.ACTOR_ID.isNotNull())
                .orderBy(AUDIT.RECORD_ID, AUDIT.ID.desc())
                .fetchMap(AUDIT.RECORD_ID, AUDIT.ACTOR_ID);
    }

    private List<FieldChange> fields(String recordType, JSONB changes) {
        List<FieldChange> shown = new ArrayList<>();
        for (FieldChange change : json.readValue(changes.data(), FieldChange[].class)) {
            FieldChange read = change;
            for (ChangeReader reader : readers) {
                read = read == null ? null : reader.read(recordType, read);
            }
            if (read != null) {
                shown.add(read);
            }
        }
        return shown;
    }
}
