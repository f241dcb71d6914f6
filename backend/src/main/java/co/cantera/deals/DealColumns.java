package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static java.util.Map.entry;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import co.cantera.directory.OwnershipColumns;
import co.cantera.edits.EditColumns;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.money.Money;
import co.cantera.tags.TagColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The columns that an answer needs of deals. What it does not need is neither sent nor read, and is null in the row. */
final class DealColumns {

    private static final List<Field<?>> ALWAYS = List.of(
            DEAL.ID,
            DEAL.VERSION,
            DEAL.NAME,
            DEAL.AMOUNT,
            DEAL.CURRENCY,
            DEAL.STATUS,
            DEAL.STAGE_ID,
            DEAL.STAGE_SINCE,
            DEAL.RANK,
            DEAL.PUSHES,
            DEAL.AMOUNT_FOLLOWS_LINES,
            DEAL.CREATED_AT,
            DEAL.UPDATED_AT);

    /** By the field of the API that needs them. */
    private static final List<Map.Entry<String, Field<?>>> ON_DEMAND = List.of(
            entry("closeDate", DEAL.CLOSE_DATE),
            entry("company", DEAL.COMPANY_ID),
            entry("person", DEAL.PERSON_ID),
            entry("nextStep", DEAL.NEXT_STEP),
            entry("nextStepOn", DEAL.NEXT_STEP_ON),
            entry("lostReason", DEAL.LOST_REASON_ID),
            entry("lostNote", DEAL.LOST_NOTE),
            entry("competitors", DEAL.COMPETITOR_IDS),
            entry("wonBy", DEAL.WON_BY_ID),
            entry("recurring", DEAL.RECURRING_AMOUNT),
            entry("recurring", DEAL.RECURRING_CURRENCY),
            entry("recurring", DEAL.RECURRING_PERIOD),
            entry("recurring", DEAL.RECURRING_COUNT),
            entry("source", DEAL.SOURCE),
            entry("description", DEAL.DESCRIPTION),
            entry("owner", DEAL.OWNER_ID),
            entry("team", DEAL.TEAM_ID),
            entry("fields", DEAL.FIELDS),
            entry("closedAt", DEAL.CLOSED_AT),
            entry("daysInStage", DEAL.CLOSED_AT),
            entry("deletedAt", DEAL.DELETED_AT),
            entry("tags", DEAL.TAGS));

    static final OwnershipColumns OWNERSHIP = new OwnershipColumns(
            DEAL,
            DEAL.ID,
            DEAL.VERSION,
            DEAL.UPDATED_AT,
            DEAL.OWNER_ID,
            DEAL.TEAM_ID,
            DEAL.COMPANY_ID,
            DEAL.STATUS.eq(inline(DealStatus.OPEN.name())).and(DEAL.DELETED_AT.isNull()));

    static final TagColumns TAGS =
            new TagColumns(DEAL, DEAL.ID, DEAL.TAGS, DEAL.UPDATED_AT, DEAL.DELETED_AT, DEAL.OWNER_ID, DEAL.TEAM_ID);

    static final EditColumns EDITS = new EditColumns(
            DEAL,
            DEAL.ID,
            DEAL.VERSION,
            DEAL.UPDATED_AT,
            DEAL.DELETED_AT,
            DEAL.OWNER_ID,
            DEAL.TEAM_ID,
            Map.of(
                    "source", DEAL.SOURCE,
                    "closeDate", DEAL.CLOSE_DATE,
                    "nextStep", DEAL.NEXT_STEP,
                    "nextStepOn", DEAL.NEXT_STEP_ON),
            Map.of("pushes", DEAL.PUSHES),
            values -> values.get("closeDate") instanceof LocalDate day ? Map.of("pushes", pushes(day)) : Map.of(),
            noCondition(),
            DEAL.STATUS
                    .ne(inline(DealStatus.OPEN.name()))
                    .or(DEAL.STAGE_ID.in(select(STAGE.ID).from(STAGE).where(STAGE.RETIRED_AT.isNull()))));

    /** As {@link DealRow#pushesWith} counts. */
    private static Field<Integer> pushes(LocalDate day) {
        LocalDate next = day.withDayOfMonth(1);
        return when(DEAL.STATUS.eq(inline(DealStatus.OPEN.name())).and(DEAL.CLOSE_DATE.lt(next)), DEAL.PUSHES.plus(1))
                .otherwise(DEAL.PUSHES);
    }

    static final DealColumns ALL = of(field -> true);

    private final List<Field<?>> fields;
    private final Map<Field<?>, Integer> places = new IdentityHashMap<>();

    private DealColumns(List<Field<?>> fields) {
        this.fields = List.copyOf(fields);
        for (int i = 0; i < fields.size(); i++) {
            places.put(fields.get(i), i);
        }
    }

    /** @param wanted whether a field of the API is needed */
    static DealColumns of(Predicate<String> wanted) {
        List<Field<?>> fields = new ArrayList<>(ALWAYS);
        for (Map.Entry<String, Field<?>> each : ON_DEMAND) {
            if (wanted.test(each.getKey()) && !fields.contains(each.getValue())) {
                fields.add(each.getValue());
            }
        }
        return new DealColumns(fields);
    }

    /** What to select, in the order in which {@link #read} expects it. */
    List<Field<?>> fields() {
        return fields;
    }

    DealRow read(Record row) {
        var amount = get(row, DEAL.AMOUNT);
        var tags = get(row, DEAL.TAGS);
        return new DealRow(
                new DealId(row.get(DEAL.ID)),
                row.get(DEAL.VERSION),
                row.get(DEAL.NAME),
                amount == null ? null : new Money(amount, row.get(DEAL.CURRENCY)),
                row.get(DEAL.AMOUNT_FOLLOWS_LINES),
                DealStatus.valueOf(row.get(DEAL.STATUS)),
                row.get(DEAL.STAGE_ID),
                row.get(DEAL.STAGE_SINCE),
                row.get(DEAL.RANK),
                get(row, DEAL.CLOSE_DATE),
                row.get(DEAL.PUSHES),
                get(row, DEAL.COMPANY_ID),
                get(row, DEAL.PERSON_ID),
                get(row, DEAL.NEXT_STEP),
                get(row, DEAL.NEXT_STEP_ON),
                get(row, DEAL.LOST_REASON_ID),
                get(row, DEAL.LOST_NOTE),
                competitors(row),
                get(row, DEAL.WON_BY_ID),
                recurring(row),
                get(row, DEAL.SOURCE),
                get(row, DEAL.DESCRIPTION),
                get(row, DEAL.OWNER_ID),
                get(row, DEAL.TEAM_ID),
                CustomFieldsStore.parse(get(row, DEAL.FIELDS)),
                row.get(DEAL.CREATED_AT),
                row.get(DEAL.UPDATED_AT),
                get(row, DEAL.CLOSED_AT),
                get(row, DEAL.DELETED_AT),
                tags == null ? List.of() : List.of(tags));
    }

    private List<UUID> competitors(Record row) {
        UUID[] ids = get(row, DEAL.COMPETITOR_IDS);
        return ids == null ? List.of() : List.of(ids);
    }

    private @Nullable RecurringAmount recurring(Record row) {
        var each = get(row, DEAL.RECURRING_AMOUNT);
        return each == null
                ? null
                : new RecurringAmount(
                        new Money(each, row.get(DEAL.RECURRING_CURRENCY)),
                        RecurringAmount.Period.valueOf(row.get(DEAL.RECURRING_PERIOD)),
                        row.get(DEAL.RECURRING_COUNT));
    }

    private <T> @Nullable T get(Record row, Field<T> field) {
        Integer place = places.get(field);
        return place == null ? null : field.getType().cast(row.get(place));
    }
}
