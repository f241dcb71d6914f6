package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import co.cantera.directory.Lookalikes.Newcomer;
import co.cantera.directory.Lookalikes.Sign;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for what is alike, each kind in one statement. */
@Component
class LookalikeStore {

    private static final int MOST = 5;
    /** Trigrams in common: spelling and legal forms may differ, another word may not. */
    private static final float ALIKE = 0.5f;

    private static final Name SIMILARITY = name("extensions", "similarity");

    /** A record that is alike, and by what. */
    record Found(UUID id, Set<Sign> signs) {}

    private record Columns(
            Table<?> table,
            Field<UUID> id,
            Field<String> name,
            Field<String[]> phones,
            Field<String[]> emails,
            Condition inReach) {}

    private final DSLContext db;

    LookalikeStore(DSLContext db) {
        this.db = db;
    }

    /** @param number the tax number as it is stored, null for none */
    List<Found> companies(Newcomer newcomer, @Nullable String number) {
        Condition taxId = number == null ? falseCondition() : COMPANY.TAX_ID.eq(number);
        Condition reach = CompanyStore.visible().and(COMPANY.DELETED_AT.isNull());
        return find(
                new Columns(COMPANY, COMPANY.ID, COMPANY.NAME, COMPANY.PHONES, COMPANY.EMAILS, reach), newcomer, taxId);
    }

    List<Found> people(Newcomer newcomer) {
        Condition reach = PersonStore.visible().and(PERSON.DELETED_AT.isNull());
        return find(
                new Columns(PERSON, PERSON.ID, PERSON.NAME, PERSON.PHONES, PERSON.EMAILS, reach),
                newcomer,
                falseCondition());
    }

    private List<Found> find(Columns at, Newcomer newcomer, Condition sameTaxId) {
        Field<Float> alike = similarity(at.name(), newcomer.name());
        Field<Boolean> taxId = field(sameTaxId);
        Field<Boolean> email = field(shared(at.emails(), newcomer.emails()));
        Field<Boolean> phone = field(shared(at.phones(), newcomer.phones()));
        Field<Boolean> called = field(alike.ge(ALIKE));
        // one expression, since PostgreSQL orders by no constant, which each of them is where nothing is known
        Field<Integer> rank = weight(sameTaxId, 4)
                .plus(weight(shared(at.emails(), newcomer.emails()), 2))
                .plus(weight(shared(at.phones(), newcomer.phones()), 1));
        return db.select(at.id(), taxId, email, phone, called)
                .from(at.table())
                .where(at.inReach()
                        .and(sameTaxId
                                .or(shared(at.emails(), newcomer.emails()))
                                .or(shared(at.phones(), newcomer.phones()))
                                .or(alike.ge(ALIKE))))
                .orderBy(rank.desc(), alike.desc(), at.id())
                .limit(MOST)
                .fetch(LookalikeStore::found);
    }

    private static Field<Integer> weight(Condition sign, int weight) {
        return when(sign, inline(weight)).otherwise(inline(0));
    }

    private static Condition shared(Field<String[]> column, List<String> values) {
        return values.isEmpty() ? falseCondition() : arrayOverlap(column, values.toArray(String[]::new));
    }

    private static Field<Float> similarity(Field<String> column, @Nullable String text) {
        return text == null ? inline(0f) : function(SIMILARITY, SQLDataType.REAL, folded(column), folded(val(text)));
    }

    private static Found found(Record row) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        int column = 1;
        for (Sign sign : Sign.values()) {
            if (Boolean.TRUE.equals(row.get(column++, Boolean.class))) {
                signs.add(sign);
            }
        }
        return new Found(row.get(0, UUID.class), signs);
    }
}
