package co.cantera.fields;

import static co.cantera.schema.tenant.Tables.CUSTOM_FIELD;

import co.cantera.shared.jobs.JobStore;
import co.cantera.tenants.provisioning.TenantIndexes.Index;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The indexes of the custom fields that an admin wants to be quick. */
@Component
class FieldIndexStore {

    /** What the names of all of them begin with. */
    static final String PREFIX = "own_";

    private final DSLContext db;
    private final JobStore jobs;

    FieldIndexStore(DSLContext db, JobStore jobs) {
        this.db = db;
        this.jobs = jobs;
    }

    /** Asks for the current tenant's indexes to be made such as its fields want them. */
    void ask(UUID field) {
        jobs.enqueue(FieldIndexJobs.TASK, field);
    }

    /** Those that the fields want. */
    List<Index> wanted(FieldDefinitions known) {
        return known.all().stream()
                .filter(CustomField::wantsIndex)
                .map(this::of)
                .toList();
    }

    private Index of(CustomField field) {
        String table = field.object().name().toLowerCase(Locale.ROOT);
        String key = db.renderInlined(FieldConditions.indexed(field));
        String definition = field.kind().isText()
                ? "using gin (%s extensions.gin_trgm_ops) where deleted_at is null"
                : "using btree ((%s) desc nulls last, id) where deleted_at is null";
        return new Index(PREFIX + table + "_" + field.key(), table, definition.formatted(key));
    }

    /** Writes down which fields have their index. */
    void settled(List<CustomField> indexed) {
        List<UUID> ids = indexed.stream().map(field -> field.id().value()).toList();
        db.update(CUSTOM_FIELD)
                .set(CUSTOM_FIELD.INDEXED, CUSTOM_FIELD.ID.in(ids))
                .where(CUSTOM_FIELD.INDEXED.ne(CUSTOM_FIELD.ID.in(ids)))
                .execute();
    }
}
