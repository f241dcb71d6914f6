package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import co.cantera.schema.tenant.tables.records.CompanyRecord;
import co.cantera.shared.bulk.BulkStore;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.bulk.Saved;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Reads and writes many companies at once, whoever owns them: each in one statement, whatever their number. */
@Component
class CompanyImportStore {

    private static final Field<Boolean> VISIBLE = field(name("visible"), SQLDataType.BOOLEAN);

    private final DSLContext db;
    private final BulkStore bulk;
    private final CustomFieldsStore fields;

    CompanyImportStore(DSLContext db, BulkStore bulk, CustomFieldsStore fields) {
        this.db = db;
        this.bulk = bulk;
        this.fields = fields;
    }

    /** The companies with one of these import keys. */
    List<CompanyImported> known(Collection<String> keys) {
        return find(oneOf(COMPANY.IMPORT_KEY, keys));
    }

    /** The companies with one of these tax numbers. */
    List<CompanyImported> taxed(Collection<String> taxIds) {
        return find(oneOf(COMPANY.TAX_ID, taxIds));
    }

    /** Said not to be null too, as the indexes are made for these rows only. */
    private static Condition oneOf(Field<String> column, Collection<String> wanted) {
        return wanted.isEmpty()
                ? falseCondition()
                : column.isNotNull().and(column.eq(any(wanted.toArray(String[]::new))));
    }

    /** The companies with one of these names, accents and case aside. */
    List<CompanyImported> named(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Field<String> wanted = field(name("wanted", "name"), SQLDataType.CLOB);
        return find(folded(COMPANY.NAME)
                .eq(any(array(select(folded(wanted))
                        .from(unnest(names.toArray(String[]::new)).as("wanted", "name"))))));
    }

    /** Those with one of these addresses, written in lower case, or one of these numbers. */
    List<CompanyImported> reachedAt(Collection<String> emails, Collection<String> phones) {
        return find(overlap(lowered(COMPANY.EMAILS), emails).or(overlap(COMPANY.PHONES, phones)));
    }

    private static Condition overlap(Field<String[]> column, Collection<String> wanted) {
        return wanted.isEmpty() ? falseCondition() : arrayOverlap(column, val(wanted.toArray(String[]::new), column));
    }

    private static Field<String[]> lowered(Field<String[]> column) {
        return lower(column.cast(SQLDataType.CLOB)).cast(SQLDataType.CLOB.array());
    }

    /** Those with one of these ids. */
    List<CompanyImported> ofIds(Collection<UUID> ids) {
        return find(COMPANY.ID.eq(any(ids.toArray(UUID[]::new))));
    }

    private List<CompanyImported> find(Condition condition) {
        return db.select(COMPANY.fields())
                .select(field(COMPANY.ID.isNotNull().and(CompanyConditions.visible()))
                        .as(VISIBLE))
                .from(COMPANY)
                .where(condition)
                .orderBy(COMPANY.ID)
                .fetch(found -> {
                    CompanyRecord company = found.into(COMPANY);
                    return new CompanyImported(
                            CompanyStore.row(company),
                            fields.read(company.getFields()),
                            company.getImportKey(),
                            company.getImportHash(),
                            Boolean.TRUE.equals(found.get(VISIBLE)));
                });
    }

    /** All companies above these ones, each with the one directly above it. */
    Map<UUID, UUID> above(Collection<UUID> ids) {
        Map<UUID, UUID> parents = new HashMap<>();
        var line = name("line");
        Field<UUID> above = field(name("line", "parent_id"), COMPANY.PARENT_ID.getDataType());
        db.withRecursive(line.fields("id", "parent_id")
                        .as(select(COMPANY.ID, COMPANY.PARENT_ID)
                                .from(COMPANY)
                                .where(COMPANY.ID.eq(any(ids.toArray(UUID[]::new))))
                                .union(select(COMPANY.ID, COMPANY.PARENT_ID)
                                        .from(COMPANY)
                                        .join(table(line))
                                        .on(COMPANY.ID.eq(above)))))
                .select(field(name("line", "id"), COMPANY.ID.getDataType()), above)
                .from(table(line))
                .where(above.isNotNull())
                .forEach(found -> parents.put(found.value1(), found.value2()));
        return parents;
    }

    /** Writes all; fails when somebody was faster with one of them. */
    void save(List<Saved<CompanyImported>> companies) {
        int written =
                bulk.upsert(companies.stream().map(this::record).toList(), COMPANY.ID, COMPANY.VERSION, COMPANY.ORIGIN);
        Saved.allWritten(companies, written);
    }

    private CompanyRecord record(Saved<CompanyImported> saved) {
        CompanyImported company = saved.after();
        CompanyRecord record = CompanyStore.write(new CompanyRecord(), company.row());
        record.setId(company.id());
        record.setVersion(saved.version());
        record.setFields(fields.write(company.fields()));
        record.setOrigin("IMPORT");
        record.setImportKey(company.key());
        record.setImportHash(company.hash());
        record.setCreatedAt(company.row().createdAt());
        record.setDeletedAt(company.row().deletedAt());
        return record;
    }
}
