package co.cantera.fields;

import static co.cantera.schema.tenant.Tables.CUSTOM_FIELD;
import static org.jooq.impl.DSL.inline;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.TrailStore;
import co.cantera.schema.tenant.tables.records.CustomFieldRecord;
import co.cantera.shared.signals.NodeSignalStore;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Custom fields in the current tenant's schema. */
@Component
class FieldStore {

    private final DSLContext db;
    private final TrailStore trail;
    private final NodeSignalStore nodes;
    private final JsonMapper json;

    FieldStore(DSLContext db, TrailStore trail, NodeSignalStore nodes, JsonMapper json) {
        this.db = db;
        this.trail = trail;
        this.nodes = nodes;
        this.json = json;
    }

    FieldDefinitions load() {
        return new FieldDefinitions(db.selectFrom(CUSTOM_FIELD)
                .orderBy(CUSTOM_FIELD.POSITION, CUSTOM_FIELD.ID)
                .fetch(this::field));
    }

    /** Adds the field; false when its key is taken. */
    boolean insert(CustomField field, AuditTrail.Entry entry) {
        return trail.write(
                db.insertInto(CUSTOM_FIELD)
                        .set(record(field))
                        .onConflict(CUSTOM_FIELD.OBJECT, CUSTOM_FIELD.KEY)
                        .doNothing()
                        .returningResult(inline(1)),
                FieldId.PREFIX,
                entry);
    }

    /** Saves the field when it still has the version before; false when somebody was faster. */
    boolean update(CustomField field, AuditTrail.Entry entry) {
        return trail.write(
                db.update(CUSTOM_FIELD)
                        .set(record(field))
                        .where(CUSTOM_FIELD.ID.eq(field.id().value()))
                        .and(CUSTOM_FIELD.VERSION.eq(field.version() - 1))
                        .returningResult(inline(1)),
                FieldId.PREFIX,
                entry);
    }

    /** Writes where fields stand; their versions stay, since nothing that a form edits is different. */
    void place(List<CustomField> fields) {
        db.batch(fields.stream()
                        .map(field -> db.update(CUSTOM_FIELD)
                                .set(CUSTOM_FIELD.POSITION, field.position())
                                .where(CUSTOM_FIELD.ID.eq(field.id().value())))
                        .toList())
                .execute();
    }

    void tellNodes() {
        nodes.tell("custom_field");
    }

    private CustomFieldRecord record(CustomField field) {
        FieldRequirement required = field.required();
        FieldCondition showWhen = field.showWhen();
        CustomFieldRecord record = new CustomFieldRecord();
        record.setId(field.id().value());
        record.setVersion(field.version());
        record.setObject(field.object().name());
        record.setKey(field.key());
        record.setLabel(field.label());
        record.setKind(field.kind().name());
        record.setSection(field.section());
        record.setHelp(field.help());
        record.setReason(required == null ? null : required.reason());
        record.setExample(required == null ? null : required.example());
        record.setReasonOwnerId(required == null ? null : required.ownerId());
        record.setOptions(JSONB.jsonb(json.writeValueAsString(field.options())));
        record.setShowWhenField(showWhen == null ? null : showWhen.field());
        record.setShowWhenValues(showWhen == null ? null : showWhen.values().toArray(String[]::new));
        record.setSecret(field.secret());
        record.setQuick(field.quick());
        record.setPosition(field.position());
        record.setRetiredAt(field.retiredAt());
        return record;
    }

    private CustomField field(CustomFieldRecord row) {
        return new CustomField(
                new FieldId(row.getId()),
                row.getVersion(),
                FieldObject.valueOf(row.getObject()),
                row.getKey(),
                row.getLabel(),
                FieldKind.valueOf(row.getKind()),
                row.getSection(),
                row.getHelp(),
                required(row),
                List.of(json.readValue(row.getOptions().data(), FieldOption[].class)),
                showWhen(row),
                row.getSecret(),
                row.getQuick(),
                row.getIndexed(),
                row.getPosition(),
                row.getRetiredAt());
    }

    private static @Nullable FieldRequirement required(CustomFieldRecord row) {
        return row.getReason() == null
                ? null
                : new FieldRequirement(row.getReason(), row.getExample(), row.getReasonOwnerId());
    }

    private static @Nullable FieldCondition showWhen(CustomFieldRecord row) {
        return row.getShowWhenField() == null
                ? null
                : new FieldCondition(row.getShowWhenField(), List.of(row.getShowWhenValues()));
    }
}
