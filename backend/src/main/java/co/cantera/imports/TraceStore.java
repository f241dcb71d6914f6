package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.COMPANY_PERSON;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.DEAL_LINE;
import static co.cantera.schema.tenant.Tables.DEAL_PARTY;
import static co.cantera.schema.tenant.Tables.IMPORT;
import static co.cantera.schema.tenant.Tables.IMPORT_RECORD;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.schema.tenant.Tables.PRODUCT;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import co.cantera.deals.DealId;
import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.schema.tenant.tables.ImportRecord;
import co.cantera.schema.tenant.tables.records.ImportRecordRecord;
import co.cantera.shared.bulk.BulkStore;
import co.cantera.shared.bulk.Retraction;
import co.cantera.shared.bulk.Trace;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Name;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What imports left on records, and what became of these since. Whoever asks must have seen the import already. */
@Component
class TraceStore {

    private static final Name FATE = name("fate");

    private final DSLContext db;
    private final BulkStore bulk;
    private final JsonMapper json;

    TraceStore(DSLContext db, BulkStore bulk, JsonMapper json) {
        this.db = db;
        this.bulk = bulk;
        this.json = json;
    }

    /** A record with what becomes of it. */
    record Standing(Retraction.Left left, TraceFate fate, String name, int line) {}

    /** A kind of records, as far as this store reads them. */
    private record Kind(
            Table<?> table,
            Field<UUID> id,
            Field<Integer> version,
            Field<OffsetDateTime> deletedAt,
            Field<String> name,
            Condition linked) {}

    /** Takes down what was written; a record that is written again keeps what it was before. */
    void keep(ImportId id, String type, List<Trace> traces, Map<UUID, Integer> lines) {
        bulk.put(
                IMPORT_RECORD,
                traces.stream().map(trace -> record(id, type, trace, lines)).toList(),
                List.of(IMPORT_RECORD.IMPORT_ID, IMPORT_RECORD.RECORD_ID),
                List.of(IMPORT_RECORD.VERSION));
    }

    private ImportRecordRecord record(ImportId id, String type, Trace trace, Map<UUID, Integer> lines) {
        ImportRecordRecord record = new ImportRecordRecord();
        record.setImportId(id.value());
        record.setRecordId(trace.id());
        record.setRecordType(type);
        record.setLine(lines.getOrDefault(trace.id(), 0));
        record.setVersion(trace.version());
        record.setCreated(trace.before() == null);
        record.setBefore(trace.before() == null ? null : jsonb(json.writeValueAsString(trace.before())));
        return record;
    }

    /** What becomes, or became, of the records of these types, with how many there are. */
    Map<TraceFate, Integer> counts(ImportId id, Collection<String> types) {
        Map<TraceFate, Integer> counts = new EnumMap<>(TraceFate.class);
        for (String type : types) {
            Kind kind = kind(type, id);
            Field<String> fate = coalesce(IMPORT_RECORD.OUTCOME, fate(kind)).as(FATE);
            db.select(fate, count())
                    .from(IMPORT_RECORD)
                    .leftJoin(kind.table())
                    .on(kind.id().eq(IMPORT_RECORD.RECORD_ID))
                    .where(IMPORT_RECORD.IMPORT_ID.eq(id.value()).and(IMPORT_RECORD.RECORD_TYPE.eq(type)))
                    .groupBy(field(FATE, String.class))
                    .forEach(row -> counts.merge(TraceFate.valueOf(row.value1()), row.value2(), Integer::sum));
        }
        return counts;
    }

    /** The next records of a type of which nothing became yet. */
    List<Standing> next(ImportId id, String type, int limit) {
        Kind kind = kind(type, id);
        Field<String> fate = fate(kind);
        return db.select(
                        IMPORT_RECORD.RECORD_ID,
                        IMPORT_RECORD.VERSION,
                        IMPORT_RECORD.BEFORE,
                        fate,
                        kind.name(),
                        IMPORT_RECORD.LINE)
                .from(IMPORT_RECORD)
                .leftJoin(kind.table())
                .on(kind.id().eq(IMPORT_RECORD.RECORD_ID))
                .where(IMPORT_RECORD.IMPORT_ID.eq(id.value()))
                .and(IMPORT_RECORD.RECORD_TYPE.eq(type).and(IMPORT_RECORD.OUTCOME.isNull()))
                .orderBy(IMPORT_RECORD.RECORD_ID)
                .limit(limit)
                .fetch(row -> new Standing(
                        new Retraction.Left(row.value1(), row.value2(), text(row.value3())),
                        TraceFate.valueOf(row.value4()),
                        row.value5() == null ? "" : row.value5(),
                        row.value6()));
    }

    /** Notes what became of records. */
    void settle(ImportId id, TraceFate fate, Collection<UUID> records) {
        if (!records.isEmpty()) {
            db.update(IMPORT_RECORD)
                    .set(IMPORT_RECORD.OUTCOME, fate.name())
                    .where(IMPORT_RECORD.IMPORT_ID.eq(id.value()))
                    .and(IMPORT_RECORD.RECORD_ID.eq(any(records.toArray(UUID[]::new))))
                    .execute();
        }
    }

    /** Forgets what imports left that ended before a time. */
    int deleteOver(OffsetDateTime before, int limit) {
        return db.deleteFrom(IMPORT_RECORD)
                .where(org.jooq
                        .impl
                        .DSL
                        .row(IMPORT_RECORD.IMPORT_ID, IMPORT_RECORD.RECORD_ID)
                        .in(db.select(IMPORT_RECORD.IMPORT_ID, IMPORT_RECORD.RECORD_ID)
                                .from(IMPORT_RECORD)
                                .join(IMPORT)
                                .on(IMPORT.ID.eq(IMPORT_RECORD.IMPORT_ID))
                                .where(IMPORT.FINISHED_AT.lt(before))
                                .limit(limit)))
                .execute();
    }

    private static @Nullable String text(@Nullable JSONB json) {
        return json == null ? null : json.data();
    }

    private static Field<String> fate(Kind kind) {
        return when(kind.id().isNull().or(kind.deletedAt().isNotNull()), inline(TraceFate.GONE.name()))
                .when(kind.version().ne(IMPORT_RECORD.VERSION), inline(TraceFate.EDITED.name()))
                .when(IMPORT_RECORD.CREATED.isTrue().and(kind.linked()), inline(TraceFate.LINKED.name()))
                .when(IMPORT_RECORD.CREATED.isTrue(), inline(TraceFate.DELETED.name()))
                .otherwise(inline(TraceFate.RESTORED.name()));
    }

    private static Kind kind(String type, ImportId id) {
        return switch (type) {
            case DealId.PREFIX -> new Kind(DEAL, DEAL.ID, DEAL.VERSION, DEAL.DELETED_AT, DEAL.NAME, falseCondition());
            case PersonId.PREFIX ->
                new Kind(
                        PERSON,
                        PERSON.ID,
                        PERSON.VERSION,
                        PERSON.DELETED_AT,
                        PERSON.NAME,
                        linkedFrom(id, DEAL, DEAL.PERSON_ID.eq(PERSON.ID), DEAL.ID, DEAL.VERSION, DEAL.DELETED_AT)
                                .or(linkedBy(DEAL_PARTY, DEAL_PARTY.PERSON_ID.eq(PERSON.ID)))
                                .or(linkedBy(COMPANY_PERSON, COMPANY_PERSON.PERSON_ID.eq(PERSON.ID))));
            case CompanyId.PREFIX ->
                new Kind(COMPANY, COMPANY.ID, COMPANY.VERSION, COMPANY.DELETED_AT, COMPANY.NAME, linked(id));
            default ->
                new Kind(
                        PRODUCT,
                        PRODUCT.ID,
                        PRODUCT.VERSION,
                        PRODUCT.DELETED_AT,
                        PRODUCT.NAME,
                        linkedBy(DEAL_LINE, DEAL_LINE.PRODUCT_ID.eq(PRODUCT.ID)));
        };
    }

    private static Condition linked(ImportId id) {
        var child = COMPANY.as("child");
        return linkedFrom(id, DEAL, DEAL.COMPANY_ID.eq(COMPANY.ID), DEAL.ID, DEAL.VERSION, DEAL.DELETED_AT)
                .or(linkedFrom(
                        id, PERSON, PERSON.COMPANY_ID.eq(COMPANY.ID), PERSON.ID, PERSON.VERSION, PERSON.DELETED_AT))
                .or(linkedFrom(id, child, child.PARENT_ID.eq(COMPANY.ID), child.ID, child.VERSION, child.DELETED_AT))
                .or(linkedBy(COMPANY_PERSON, COMPANY_PERSON.COMPANY_ID.eq(COMPANY.ID)));
    }

    /** Whether people have linked a record in a way that no import does. */
    private static Condition linkedBy(Table<?> table, Condition points) {
        return exists(selectOne().from(table).where(points));
    }

    /** Whether a record points to another one, unless the same import made it and nobody changed it since. */
    private static Condition linkedFrom(
            ImportId id,
            Table<?> table,
            Condition points,
            Field<UUID> from,
            Field<Integer> version,
            Field<OffsetDateTime> deletedAt) {
        ImportRecord own = IMPORT_RECORD.as("own");
        return exists(selectOne()
                .from(table)
                .where(points.and(deletedAt.isNull()))
                .and(notExists(selectOne()
                        .from(own)
                        .where(own.IMPORT_ID.eq(val(id.value())))
                        .and(own.RECORD_ID.eq(from).and(own.CREATED.isTrue()).and(own.VERSION.eq(version))))));
    }
}
