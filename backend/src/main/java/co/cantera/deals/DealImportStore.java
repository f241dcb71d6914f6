package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;

import co.cantera.schema.tenant.tables.records.DealRecord;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.bulk.Saved;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and writes many deals at once, whoever owns them: each in one statement, whatever their number. */
@Component
class DealImportStore {

    private static final Field<Boolean> VISIBLE = field(name("visible"), SQLDataType.BOOLEAN);

    private static final int MOST_PRODUCTS = 10_000;

    private final DSLContext db;
    private final CustomFieldsStore fields;

    DealImportStore(DSLContext db, CustomFieldsStore fields) {
        this.db = db;
        this.fields = fields;
    }

    /** The deals with one of these import keys. */
    List<DealImported> known(Collection<String> keys) {
        return db.select(DealColumns.ALL.fields())
                .select(DEAL.IMPORT_KEY, DEAL.IMPORT_HASH)
                .select(field(DEAL.ID.isNotNull().and(DealConditions.visible())).as(VISIBLE))
                .from(DEAL)
                .where(DEAL.IMPORT_KEY.eq(any(keys.toArray(String[]::new))))
                .fetch(found -> new DealImported(
                        DealColumns.ALL.read(found),
                        fields.read(found.get(DEAL.FIELDS)),
                        found.get(DEAL.IMPORT_KEY),
                        found.get(DEAL.IMPORT_HASH),
                        Boolean.TRUE.equals(found.get(VISIBLE))));
    }

    /** The last place of each stage that is not empty. */
    Map<UUID, String> lastRanks() {
        return db.select(DEAL.STAGE_ID, max(DEAL.RANK))
                .from(DEAL)
                .where(DEAL.STATUS.eq(inline(DealStatus.OPEN.name())).and(DEAL.DELETED_AT.isNull()))
                .groupBy(DEAL.STAGE_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    List<String> products() {
        Field<String> product = jsonbGetAttributeAsText(DEAL.FIELDS, inline(DealImports.PRODUCT));
        return db.selectDistinct(product)
                .from(DEAL)
                .where(product.isNotNull().and(DEAL.DELETED_AT.isNull()))
                .orderBy(product)
                .limit(MOST_PRODUCTS)
                .fetch(product);
    }

    /** Writes all; fails when somebody was faster with one of them, or takes a stage out of use that one of them comes into. */
    void save(List<Saved<DealImported>> deals) {
        hold(deals.stream()
                .map(saved -> saved.after().row())
                .filter(row -> row.status() == DealStatus.OPEN)
                .map(DealRow::stageId)
                .collect(Collectors.toSet()));
        int written = db.insertInto(DEAL)
                .set(deals.stream().map(this::record).toList())
                .onConflict(DEAL.ID)
                .doUpdate()
                .setNonKeyToExcluded()
                .set(DEAL.ORIGIN, DEAL.ORIGIN)
                .where(DEAL.VERSION.eq(excluded(DEAL.VERSION).minus(1)))
                .execute();
        Saved.allWritten(deals, written);
    }

    private void hold(Set<UUID> stages) {
        int held = db.select(STAGE.ID)
                .from(STAGE)
                .where(STAGE.ID.in(stages).and(STAGE.RETIRED_AT.isNull()))
                .forKeyShare()
                .fetch()
                .size();
        if (held != stages.size()) {
            throw new OptimisticLockingFailureException("a stage went out of use meanwhile");
        }
    }

    private DealRecord record(Saved<DealImported> saved) {
        DealImported deal = saved.after();
        DealRecord record = DealRows.writeNew(deal.row());
        record.setVersion(saved.version());
        record.setFields(fields.write(deal.fields()));
        record.setOrigin("IMPORT");
        record.setImportKey(deal.key());
        record.setImportHash(deal.hash());
        return record;
    }
}
