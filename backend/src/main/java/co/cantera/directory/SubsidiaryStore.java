package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.springframework.stereotype.Component;

/** Reads what stands below a company, whoever owns it: what is shown of it are cards. */
@Component
class SubsidiaryStore {

    /** A company with the one above it. */
    record Branch(UUID id, UUID parentId) {}

    private static final int MAX_DEPTH = 10;
    private static final int MAX_BRANCHES = 500;
    private static final Name TREE = name("tree");
    private static final Field<UUID> ID = field(name("tree", "id"), UUID.class);
    private static final Field<Integer> DEPTH = field(name("tree", "depth"), Integer.class);

    private final DSLContext db;

    SubsidiaryStore(DSLContext db) {
        this.db = db;
    }

    /** All companies below, by name; the nearest come first when there are too many. */
    List<Branch> below(CompanyId root) {
        CommonTableExpression<?> tree = TREE.fields("id", "depth")
                .as(select(COMPANY.ID, inline(1))
                        .from(COMPANY)
                        .where(COMPANY.PARENT_ID.eq(root.value()).and(COMPANY.DELETED_AT.isNull()))
                        .unionAll(select(COMPANY.ID, DEPTH.plus(inline(1)))
                                .from(table(TREE))
                                .join(COMPANY)
                                .on(COMPANY.PARENT_ID.eq(ID))
                                .where(DEPTH.lt(inline(MAX_DEPTH)).and(COMPANY.DELETED_AT.isNull()))));
        return db.withRecursive(tree)
                .select(COMPANY.ID, COMPANY.PARENT_ID)
                .from(table(TREE))
                .join(COMPANY)
                .on(COMPANY.ID.eq(ID))
                .where(COMPANY.ID.ne(root.value()))
                .groupBy(COMPANY.ID)
                .orderBy(min(DEPTH), COMPANY.NAME, COMPANY.ID)
                .limit(MAX_BRANCHES)
                .fetch(row -> new Branch(row.value1(), row.value2()));
    }
}
