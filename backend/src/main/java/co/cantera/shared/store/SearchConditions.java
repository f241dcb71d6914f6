package co.cantera.shared.store;

import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Finds rows of a record table by a text.
 *
 * @param search the column with all that identifies a record, folded, its name first
 * @param words the column with the stems of its long texts
 * @param changed decides between equals: the newest first
 */
public record SearchConditions<R extends Record>(
        Table<R> table, Field<String> search, Field<Object> words, Field<OffsetDateTime> changed) {

    /** Common fragments match a tenth of all rows; the best of this many are good enough, and quick. */
    private static final int CANDIDATES = 300;

    /**
     * The best matches among the rows that are wanted.
     *
     * @param others what else matches when fragments are looked for
     */
    public Result<Record> best(
            DSLContext db,
            List<Field<?>> columns,
            Condition wanted,
            Condition others,
            SearchText text,
            Exactness exactness,
            int limit) {
        Table<R> candidates = db.selectFrom(table)
                .where(wanted.and(matches(text, exactness, others)))
                .limit(inline(CANDIDATES))
                .asTable(table.getUnqualifiedName());
        return db.select(columns)
                .from(candidates)
                .orderBy(order(text, exactness))
                .limit(inline(limit))
                .fetch();
    }

    private Condition matches(SearchText text, Exactness exactness, Condition others) {
        return switch (exactness) {
            case FRAGMENTS ->
                text.fragments().stream()
                        .map(fragment -> search.like(concat(inline("%"), literal(fragment), inline("%")), '!'))
                        .reduce(trueCondition(), Condition::and)
                        .or(DSL.condition(call("has_words", SQLDataType.BOOLEAN, words, val(text.whole()))))
                        .or(others);
            case RESEMBLANCE ->
                DSL.condition(call("resembles", SQLDataType.BOOLEAN, folded(val(text.whole())), search));
        };
    }

    private List<OrderField<?>> order(SearchText text, Exactness exactness) {
        if (exactness == Exactness.RESEMBLANCE) {
            return List.of(
                    call("word_similarity_of", SQLDataType.REAL, folded(val(text.whole())), search)
                            .desc(),
                    changed.desc());
        }
        Field<String> first = literal(text.fragments().getFirst());
        return List.of(
                DSL.field(search.like(concat(first, inline("%")), '!')).desc(),
                DSL.field(search.like(concat(inline("% "), first, inline("%")), '!'))
                        .desc(),
                changed.desc());
    }

    private static Field<String> literal(String fragment) {
        return folded(val(Filters.literal(fragment)));
    }

    private static <T> Field<T> call(String function, org.jooq.DataType<T> type, Field<?>... arguments) {
        return function(name("extensions", function), type, arguments);
    }
}
