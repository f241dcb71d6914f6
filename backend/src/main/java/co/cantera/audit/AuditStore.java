package co.cantera.audit;

import static co.cantera.schema.platform.Tables.OUTBOX;
import static co.cantera.schema.tenant.Tables.AUDIT;
import static org.jooq.JSONB.jsonb;

import co.cantera.schema.tenant.tables.records.AuditRecord;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.ids.UuidV7;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Appends to the audit table and reads timelines from it. */
@Component
class AuditStore {

    private final DSLContext db;
    private final JsonMapper json;

    AuditStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** One round trip: the audit row and the outbox row. */
    void append(String type, UUID id, Access access, ChangeKind kind, String changes) {
        String payload = "{\"id\":\"" + OpaqueId.format(type, id) + "\"}";
        db.with("told")
                .as(DSL.insertInto(OUTBOX, OUTBOX.KIND, OUTBOX.PAYLOAD)
                        .values(type + "." + kind.name().toLowerCase(Locale.ROOT), jsonb(payload))
                        .returningResult(DSL.inline(1)))
                .insertInto(AUDIT)
                .set(AUDIT.ID, UuidV7.next())
                .set(AUDIT.RECORD_TYPE, type)
                .set(AUDIT.RECORD_ID, id)
                .set(AUDIT.ACTOR_ID, access.memberId())
                .set(AUDIT.VIA, access.via().name())
                .set(AUDIT.KIND, kind.name())
                .set(AUDIT.CHANGES, jsonb(changes))
                .execute();
    }

    /** One statement for all entries. */
    void appendAll(String type, Access access, List<AuditTrail.Entry> entries, Function<Changes, String> changes) {
        db.insertInto(AUDIT)
                .set(entries.stream()
                        .map(entry -> {
                            AuditRecord row = new AuditRecord();
                            row.setId(UuidV7.next());
                            row.setRecordType(type);
                            row.setRecordId(entry.id());
                            row.setActorId(access.memberId());
                            row.setVia(access.via().name());
                            row.setKind(entry.kind().name());
                            row.setChanges(jsonb(changes.apply(entry.changes())));
                            return row;
                        })
                        .toList())
                .execute();
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

    /** The entries of a record, newest first, one more than the page holds. */
    List<Change> page(UUID recordId, PageRequest page) {
        Condition behind = page.after() == null
                ? DSL.noCondition()
                : AUDIT.ID.lt(page.after().id());
        return db.select(AUDIT.ID, AUDIT.AT, AUDIT.ACTOR_ID, AUDIT.KIND, AUDIT.CHANGES)
                .from(AUDIT)
                .where(AUDIT.RECORD_ID.eq(recordId).and(behind))
                .orderBy(AUDIT.ID.desc())
                .limit(page.first() + 1)
                .fetch(row -> new Change(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        ChangeKind.valueOf(row.value4()),
                        fields(row.value5())));
    }

    private List<FieldChange> fields(JSONB changes) {
        return List.of(json.readValue(changes.data(), FieldChange[].class));
    }
}
