package co.cantera.fields;

import static co.cantera.schema.tenant.Tables.CUSTOM_FIELD;
import static co.cantera.shared.store.Filters.decimal;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttribute;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.quotedName;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import co.cantera.members.MemberId;
import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.calendar.DatePeriod;
import co.cantera.shared.graph.DateFilter;
import co.cantera.shared.graph.DecimalFilter;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.graph.Refusal;
import co.cantera.shared.store.Filters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Compiles filters and orders on custom fields. A field that is unknown, retired or not for the person who asks is looked up by the
 * database itself, inside of the condition, so that no caller can forget it; it counts as empty. What is stored as another kind counts as
 * empty too. Equality is found by the GIN index on the column, and what else is asked of a quick field by an index of its own.
 */
public final class FieldConditions {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final int MOST = 100;

    private final Field<JSONB> column;
    private final String key;

    private FieldConditions(Field<JSONB> column, String key) {
        this.column = column;
        this.key = key;
    }

    /** @param column where the records of the object hold their custom fields */
    public static Condition matching(FieldObject object, Field<JSONB> column, @Nullable List<FieldFilter> filters) {
        Condition condition = noCondition();
        for (FieldFilter filter : filters == null ? List.<FieldFilter>of() : bounded(filters)) {
            condition = condition.and(matching(object, column, filter));
        }
        return condition;
    }

    private static Condition matching(FieldObject object, Field<JSONB> column, FieldFilter filter) {
        boolean metByNothing = filter.isMetByNothing();
        if (!KEY.matcher(filter.key()).matches()) {
            return metByNothing ? noCondition() : falseCondition();
        }
        Condition usable = usable(object, filter.key());
        Condition held = new FieldConditions(column, filter.key()).of(filter);
        return metByNothing ? not(usable).or(held) : usable.and(held);
    }

    /** The value of a field as records are ordered by it; null for a kind that has no order. */
    public static @Nullable Field<?> sortable(CustomField field, Field<JSONB> column) {
        FieldConditions own = new FieldConditions(column, field.key());
        return switch (field.kind()) {
            case TEXT, LINK, EMAIL, PHONE, CHOICE -> own.string().collate(collation(name("extensions", "names")));
            case DATE -> own.day();
            case NUMBER -> own.number(own.attribute());
            case MONEY -> own.amount();
            case LONG_TEXT, MULTI_CHOICE, YES_NO, COMPANY, PERSON, MEMBER -> null;
        };
    }

    /** What an index has to hold so that the filters on parts and ranges of a field are found by it. */
    static Field<?> indexed(CustomField field) {
        FieldConditions own = new FieldConditions(DSL.field(name("fields"), JSONB.class), field.key());
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, LINK, EMAIL, PHONE -> Filters.folded(own.string());
            case NUMBER -> own.number(own.attribute());
            case MONEY -> own.amount();
            case DATE -> own.day();
            case CHOICE, MULTI_CHOICE, YES_NO, COMPANY, PERSON, MEMBER ->
                throw new IllegalArgumentException("what is only equal or not is in the index of all: " + field.kind());
        };
    }

    /** That a text has all of these fragments. */
    static Condition holdingAll(CustomField field, Field<JSONB> column, List<String> fragments) {
        Field<String> held = new FieldConditions(column, field.key()).string();
        return fragments.stream()
                .map(fragment -> Filters.contains(held, fragment))
                .reduce(noCondition(), Condition::and);
    }

    private static Condition usable(FieldObject object, String key) {
        Access access = Access.current();
        Condition visible = access.seesAll() || access.leads() ? noCondition() : CUSTOM_FIELD.SECRET.isFalse();
        return exists(selectOne()
                .from(CUSTOM_FIELD)
                .where(CUSTOM_FIELD.OBJECT.eq(inline(object.name())))
                .and(CUSTOM_FIELD.KEY.eq(key))
                .and(CUSTOM_FIELD.RETIRED_AT.isNull())
                .and(visible));
    }

    private Condition of(FieldFilter filter) {
        return text(string(), filter.text())
                .and(numeric(filter.number()))
                .and(decimal(amount(), filter.money()))
                .and(date(filter.date()))
                .and(options(filter.options()))
                .and(filter.yes() == null ? noCondition() : holds(filter.yes()))
                .and(reference(filter.reference()))
                .and(isEmpty(filter.isNull()));
    }

    /** An exact number is found by the index, a range is not. */
    private Condition numeric(@Nullable DecimalFilter filter) {
        if (filter == null || filter.eq() == null) {
            return decimal(number(attribute()), filter);
        }
        return holds(filter.eq())
                .and(decimal(
                        number(attribute()), new DecimalFilter(null, filter.gte(), filter.lte(), filter.isNull())));
    }

    private Condition date(@Nullable DateFilter filter) {
        if (filter == null) {
            return noCondition();
        }
        Condition condition = isEmpty(filter.isNull());
        if (filter.eq() != null) {
            condition = condition.and(holds(filter.eq().toString()));
        }
        DatePeriod.Days days = Filters.days(filter.within());
        return condition.and(between(filter.gte(), filter.lte())).and(between(days.from(), days.to()));
    }

    private Condition between(@Nullable LocalDate from, @Nullable LocalDate to) {
        Condition condition = from == null ? noCondition() : day().ge(iso(from));
        return to == null ? condition : condition.and(day().le(iso(to)));
    }

    /** Days as ISO texts stand in the order of time. */
    private Field<String> day() {
        return string().collate(collation(quotedName("C")));
    }

    private static Field<String> iso(LocalDate day) {
        return val(day.toString());
    }

    private Condition options(@Nullable List<String> options) {
        return options == null
                ? noCondition()
                : any(options, option -> holds(option).or(holds(List.of(option))));
    }

    private Condition reference(@Nullable IdFilter filter) {
        if (filter == null) {
            return noCondition();
        }
        Condition condition = isEmpty(filter.isNull())
                .and(Filters.holds(holds(viewer()), filter.viewer()))
                .and(filter.within() == null ? noCondition() : falseCondition());
        if (filter.eq() != null) {
            condition = condition.and(holds(filter.eq()));
        }
        return filter.in() == null ? condition : condition.and(any(filter.in(), this::holds));
    }

    private static String viewer() {
        return new MemberId(Access.current().memberId()).toString();
    }

    private static Condition any(List<String> values, Function<String, Condition> one) {
        Condition any = falseCondition();
        for (String value : bounded(values)) {
            any = any.or(one.apply(value));
        }
        return any;
    }

    private Condition isEmpty(@Nullable Boolean wanted) {
        if (wanted == null) {
            return noCondition();
        }
        return wanted ? attribute().isNull() : attribute().isNotNull();
    }

    private Condition holds(Object value) {
        return column.contains(CustomFieldsStore.format(new CustomFields(Map.of(key, value))));
    }

    private Field<JSONB> attribute() {
        return jsonbGetAttribute(column, inline(key));
    }

    /** The value when it is a text. */
    private Field<String> string() {
        return when(isA(attribute(), "string"), jsonbGetAttributeAsText(column, inline(key)));
    }

    /** The value when it is a number; nothing else is ever read as one. */
    private Field<BigDecimal> number(Field<JSONB> value) {
        return when(isA(value, "number"), value.cast(SQLDataType.NUMERIC));
    }

    private Field<BigDecimal> amount() {
        return number(jsonbGetAttribute(attribute(), inline("amount")));
    }

    private static Condition isA(Field<JSONB> value, String type) {
        return function(name("jsonb_typeof"), SQLDataType.VARCHAR, value).eq(inline(type));
    }

    private static <T> List<T> bounded(List<T> values) {
        if (values.size() > MOST) {
            throw new Refusal("TOO_MANY_VALUES");
        }
        return values;
    }
}
