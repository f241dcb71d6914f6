package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import co.cantera.schema.tenant.tables.records.DealRecord;
import co.cantera.shared.bulk.BulkStore;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.bulk.Saved;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
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
    private final BulkStore bulk;
    private final CustomFieldsStore fields;

    DealImportStore(DSLContext db, BulkStore bulk, CustomFieldsStore fields) {
        this.db = db;
        this.bulk = bulk;
        this.fields = fields;
    }

    /** The deals with one of these import keys. */
    List<DealImported> known(Collection<String> keys) {
        return find(DEAL.IMPORT_KEY.isNotNull().and(DEAL.IMPORT_KEY.eq(any(keys.toArray(String[]::new)))));
    }

    /** The deals with one of these names, accents and case aside. */
    List<DealImported> named(Collection<String> names) {
        Field<String> wanted = field(name("wanted", "name"), SQLDataType.CLOB);
        return find(folded(DEAL.NAME)
                .eq(any(array(select(folded(wanted))
                        .from(unnest(names.toArray(String[]::new)).as("wanted", "name"))))));
    }

    /** Those with one of these ids. */
    List<DealImported> ofIds(Collection<UUID> ids) {
        return find(DEAL.ID.eq(any(ids.toArray(UUID[]::new))));
    }

    private List<DealImported> find(Condition condition) {
        return db.select(DealColumns.ALL.fields())
                .select(DEAL.IMPORT_KEY, DEAL.IMPORT_HASH)
                .select(field(DEAL.ID.isNotNull().and(DealConditions.visible())).as(VISIBLE))
                .from(DEAL)
                .where(condition)
                .orderBy(DEAL.ID)
                .fetch(found -> new DealImported(
                        DealColumns.ALL.read(found),
                        fields.read(found.get(DEAL.FIELDS)),
                        found.get(DEAL.IMPORT_KEY),
                        found.get(DEAL.IMPORT_HASH),
                        Boolean.TRUE.equals(found.get(VISIBLE))));
    }

    /** The last place of each stage that is not empty, each from the end of its index. */
    Map<UUID, String> lastRanks() {
        Field<String> last = field(select(max(DEAL.RANK))
                .from(DEAL)
                .where(DEAL.STAGE_ID.eq(STAGE.ID))
                .and(DEAL.STATUS.eq(inline(DealStatus.OPEN.name())).and(DEAL.DELETED_AT.isNull())));
        Map<UUID, String> ranks = new HashMap<>();
        db.select(STAGE.ID, last).from(STAGE).forEach(row -> {
            if (row.value2() != null) {
                ranks.put(row.value1(), row.value2());
            }
        });
        return ranks;
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
                .filter(saved -> !saved.after().deleted())
                .map(saved -> saved.after().row())
                .filter(row -> row.status() == DealStatus.OPEN)
                .map(DealRow::stageId)
                .collect(Collectors.toSet()));
        int written = bulk.upsert(deals.stream().map(this::record).toList(), DEAL.ID, DEAL.VERSION, DEAL.ORIGIN);
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
