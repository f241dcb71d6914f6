package co.cantera.shared.store;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import co.cantera.shared.access.Access;
import co.cantera.shared.calendar.DatePeriod;
import co.cantera.shared.calendar.DatePeriod.Days;
import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.shared.graph.DateFilter;
import co.cantera.shared.graph.DateTimeFilter;
import co.cantera.shared.graph.DecimalFilter;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.graph.Refusal;
import co.cantera.shared.graph.TextFilter;
import co.cantera.shared.ids.OpaqueId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Compiles the typed filters of the API to conditions; the wildcards in a text are plain characters. */
public final class Filters {

    private static final int MAX_VALUES = 100;
    private static final int MAX_DEPTH = 5;
    private static final Name FOLDED = DSL.name("extensions", "folded");

    private Filters() {}

    /** The text without accents and upper case, as the indexes hold it. */
    public static Field<String> folded(Field<String> text) {
        return function(FOLDED, SQLDataType.CLOB, text);
    }

    /** A condition on a text; equality and fragments are blind to accents and case. */
    public static Condition text(Field<String> field, @Nullable TextFilter filter) {
        if (filter == null) {
            return noCondition();
        }
        Condition condition = isNull(field, filter.isNull());
        if (filter.eq() != null) {
            condition = condition.and(folded(field).eq(folded(val(filter.eq()))));
        }
        if (filter.in() != null) {
            condition = condition.and(folded(field)
                    .in(bounded(filter.in()).stream().map(v -> folded(val(v))).toList()));
        }
        if (filter.contains() != null) {
            condition = condition.and(contains(field, filter.contains()));
        }
        return condition;
    }

    /** That a text has a fragment; blind to accents and case. */
    public static Condition contains(Field<String> field, String fragment) {
        if (fragment.strip().length() < 2) {
            throw new Refusal("FRAGMENT_TOO_SHORT");
        }
        return folded(field).like(anywhere(fragment), '!');
    }

    private static Field<String> anywhere(String fragment) {
        return concat(inline("%"), folded(val(literal(fragment.strip()))), inline("%"));
    }

    /** The text for a pattern that escapes by {@code !}: its wildcards are plain characters. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** A condition on a record's name, whose fragments the index of its search column finds. */
    public static Condition name(Field<String> field, Field<String> search, @Nullable TextFilter filter) {
        Condition condition = text(field, filter);
        return filter == null || filter.contains() == null
                ? condition
                : condition.and(search.like(anywhere(filter.contains()), '!'));
    }

    /** A condition on a reference; an id of another type or of another tenant matches nothing. */
    public static Condition id(Field<UUID> field, String prefix, @Nullable IdFilter filter) {
        if (filter == null) {
            return noCondition();
        }
        if (filter.viewer() != null || filter.within() != null) {
            return falseCondition();
        }
        Condition condition = isNull(field, filter.isNull());
        if (filter.eq() != null) {
            condition = condition.and(field.eq(OpaqueId.parse(prefix, filter.eq())));
        }
        if (filter.in() != null) {
            condition = condition.and(field.in(ids(prefix, filter.in())));
        }
        return condition;
    }

    /** The ids of a list that is not too long; one of another type is one that nothing has. */
    public static List<UUID> ids(String prefix, List<String> texts) {
        return bounded(texts).stream().map(text -> OpaqueId.parse(prefix, text)).toList();
    }

    /** A condition on a number. */
    public static Condition decimal(Field<BigDecimal> field, @Nullable DecimalFilter filter) {
        return filter == null
                ? noCondition()
                : isNull(field, filter.isNull()).and(range(field, filter.eq(), filter.gte(), filter.lte()));
    }

    /** A condition on a calendar day. */
    public static Condition date(Field<LocalDate> field, @Nullable DateFilter filter) {
        if (filter == null) {
            return noCondition();
        }
        Days days = days(filter.within());
        return isNull(field, filter.isNull())
                .and(range(field, filter.eq(), filter.gte(), filter.lte()))
                .and(range(field, null, days.from(), days.to()));
    }

    /** The days that a period means now, where the tenant works; without a period they have no bounds. */
    public static Days days(@Nullable DatePeriod period) {
        TenantCalendar calendar = Access.current().calendar();
        return period == null ? new Days(null, null) : period.on(calendar.today(), calendar.weekStart());
    }

    /** A condition on an instant. */
    public static Condition instant(Field<OffsetDateTime> field, @Nullable DateTimeFilter filter) {
        if (filter == null) {
            return noCondition();
        }
        Days days = days(filter.within());
        TenantCalendar calendar = Access.current().calendar();
        return between(field, filter.gte(), filter.lt())
                .and(between(
                        field,
                        days.from() == null ? null : calendar.startOf(days.from()),
                        days.to() == null ? null : calendar.startOf(days.to().plusDays(1))));
    }

    private static Condition between(
            Field<OffsetDateTime> field, @Nullable OffsetDateTime from, @Nullable OffsetDateTime before) {
        Condition condition = range(field, null, from, null);
        return before == null ? condition : condition.and(field.lt(before));
    }

    /** A condition on whether something holds. */
    public static Condition holds(Condition condition, @Nullable Boolean wanted) {
        if (wanted == null) {
            return noCondition();
        }
        return wanted ? condition : condition.not();
    }

    /** The field is one of the constants' names. */
    public static <E extends Enum<E>> Condition oneOf(Field<String> field, @Nullable List<E> constants) {
        return constants == null
                ? noCondition()
                : field.in(constants.stream().map(Enum::name).toList());
    }

    /** Joins a filter's own conditions with its groups. */
    public static <F> Condition groups(
            Condition own,
            @Nullable List<F> and,
            @Nullable List<F> or,
            @Nullable F not,
            Function<F, Condition> compile) {
        Condition condition = own;
        for (F each : and == null ? List.<F>of() : bounded(and)) {
            condition = condition.and(nested(compile, each));
        }
        if (or != null) {
            Condition any = falseCondition();
            for (F each : bounded(or)) {
                any = any.or(nested(compile, each));
            }
            condition = condition.and(any);
        }
        return not == null ? condition : condition.andNot(nested(compile, not));
    }

    private static final ScopedValue<Integer> DEPTH = ScopedValue.newInstance();

    private static <F> Condition nested(Function<F, Condition> compile, F filter) {
        int depth = DEPTH.orElse(0) + 1;
        if (depth > MAX_DEPTH) {
            throw new Refusal("FILTER_TOO_DEEP");
        }
        Condition inner = ScopedValue.where(DEPTH, depth).call(() -> compile.apply(filter));
        return inner.equals(noCondition()) ? DSL.trueCondition() : inner;
    }

    private static <T> Condition range(Field<T> field, @Nullable T eq, @Nullable T gte, @Nullable T lte) {
        Condition condition = noCondition();
        if (eq != null) {
            condition = condition.and(field.eq(eq));
        }
        if (gte != null) {
            condition = condition.and(field.ge(gte));
        }
        return lte == null ? condition : condition.and(field.le(lte));
    }

    private static Condition isNull(Field<?> field, @Nullable Boolean wanted) {
        if (wanted == null) {
            return noCondition();
        }
        return wanted ? field.isNull() : field.isNotNull();
    }

    private static <T> List<T> bounded(List<T> values) {
        if (values.size() > MAX_VALUES) {
            throw new Refusal("TOO_MANY_VALUES");
        }
        return values;
    }
}
