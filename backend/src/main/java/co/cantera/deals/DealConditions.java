package co.cantera.deals;

import static co.cantera.members.OwnerConditions.owner;
import static co.cantera.members.OwnerConditions.team;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static co.cantera.shared.store.Filters.date;
import static co.cantera.shared.store.Filters.decimal;
import static co.cantera.shared.store.Filters.groups;
import static co.cantera.shared.store.Filters.holds;
import static co.cantera.shared.store.Filters.id;
import static co.cantera.shared.store.Filters.instant;
import static co.cantera.shared.store.Filters.name;
import static co.cantera.shared.store.Filters.oneOf;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unquotedName;
import static org.jooq.impl.DSL.val;

import co.cantera.directory.CompanyConditions;
import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.fields.FieldConditions;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.shared.access.Access;
import co.cantera.shared.calendar.TenantCalendar;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.IdFilter;
import co.cantera.shared.store.Keyset;
import co.cantera.shared.store.Visibility;
import co.cantera.tags.TagConditions;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Compiles what is wanted of deals to SQL. */
final class DealConditions {

    private DealConditions() {}

    /** Not deleted, within what the person may see, and matching the filter. */
    static Condition wanted(@Nullable DealFilter filter) {
        return DEAL.DELETED_AT.isNull().and(visible()).and(matching(filter));
    }

    static Condition visible() {
        return Visibility.of(DEAL.OWNER_ID, DEAL.TEAM_ID);
    }

    private static Condition matching(@Nullable DealFilter filter) {
        return filter == null
                ? noCondition()
                : groups(own(filter), filter.and(), filter.or(), filter.not(), DealConditions::matching);
    }

    private static Condition own(DealFilter filter) {
        return name(DEAL.NAME, DEAL.SEARCH, filter.name())
                .and(oneOf(DEAL.STATUS, filter.status()))
                .and(pipeline(filter.pipeline()))
                .and(id(DEAL.STAGE_ID, StageId.PREFIX, filter.stage()))
                .and(decimal(DEAL.AMOUNT, filter.amount()))
                .and(date(DEAL.CLOSE_DATE, filter.closeDate()))
                .and(filter.currency() == null ? noCondition() : DEAL.CURRENCY.in(filter.currency()))
                .and(text(DEAL.NEXT_STEP, filter.nextStep()))
                .and(date(DEAL.NEXT_STEP_ON, filter.nextStepOn()))
                .and(text(DEAL.SOURCE, filter.source()))
                .and(id(DEAL.LOST_REASON_ID, LostReasonId.PREFIX, filter.lostReason()))
                .and(holds(stale(), filter.stale()))
                .and(decimal(DEAL.PUSHES.cast(SQLDataType.NUMERIC), filter.pushes()))
                .and(id(DEAL.COMPANY_ID, CompanyId.PREFIX, filter.company()))
                .and(CompanyConditions.named(DEAL.COMPANY_ID, filter.companyName()))
                .and(CompanyConditions.tied(DEAL.COMPANY_ID, filter.companyWith()))
                .and(id(DEAL.PERSON_ID, PersonId.PREFIX, filter.person()))
                .and(owner(DEAL.OWNER_ID, filter.owner()))
                .and(team(DEAL.TEAM_ID, filter.team()))
                .and(instant(DEAL.CREATED_AT, filter.createdAt()))
                .and(instant(DEAL.UPDATED_AT, filter.updatedAt()))
                .and(instant(DEAL.CLOSED_AT, filter.closedAt()))
                .and(TagConditions.of(DEAL.TAGS, filter.tags()))
                .and(FieldConditions.matching(FieldObject.DEAL, DEAL.FIELDS, filter.fields()));
    }

    private static Condition pipeline(@Nullable IdFilter filter) {
        return filter == null
                ? noCondition()
                : DEAL.STAGE_ID.in(
                        select(STAGE.ID).from(STAGE).where(id(STAGE.PIPELINE_ID, PipelineId.PREFIX, filter)));
    }

    /** Open, and in its stage for more days than that allows; counted as {@link StageTimes} does. */
    private static Condition stale() {
        TenantCalendar calendar = Access.current().calendar();
        Field<LocalDate> since = function(
                        unquotedName("timezone"),
                        SQLDataType.LOCALDATETIME,
                        inline(calendar.zone().getId()),
                        DEAL.STAGE_SINCE)
                .cast(SQLDataType.LOCALDATE);
        return DEAL.STATUS
                .eq(inline(DealStatus.OPEN.name()))
                .and(exists(selectOne()
                        .from(STAGE)
                        .where(STAGE.ID.eq(DEAL.STAGE_ID))
                        .and(since.plus(STAGE.STALE_AFTER_DAYS).lt(val(calendar.today())))));
    }

    static Keyset<?> keyset(DealOrder order, FieldKeyset custom) {
        return switch (order.field()) {
            case RANK -> new Keyset<>(DEAL.RANK, DEAL.ID, order.direction(), false);
            case NAME -> new Keyset<>(DEAL.NAME, DEAL.ID, order.direction(), false);
            case AMOUNT -> new Keyset<>(DEAL.AMOUNT, DEAL.ID, order.direction(), true);
            case CLOSE_DATE -> new Keyset<>(DEAL.CLOSE_DATE, DEAL.ID, order.direction(), true);
            case CREATED_AT -> new Keyset<>(DEAL.CREATED_AT, DEAL.ID, order.direction(), false);
            case UPDATED_AT -> new Keyset<>(DEAL.UPDATED_AT, DEAL.ID, order.direction(), false);
            case CUSTOM -> custom.by(FieldObject.DEAL, DEAL.FIELDS, DEAL.ID, order.key(), order.direction());
        };
    }

    /** The cursor of a deal in the order that people gave it. */
    static Cursor placed(DealRow row) {
        return new Cursor(row.rank(), row.id().value());
    }
}
