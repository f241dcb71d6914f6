package co.cantera.leads;

import static co.cantera.members.OwnerConditions.owner;
import static co.cantera.members.OwnerConditions.team;
import static co.cantera.schema.tenant.Tables.LEAD;
import static co.cantera.shared.store.Filters.groups;
import static co.cantera.shared.store.Filters.holds;
import static co.cantera.shared.store.Filters.instant;
import static co.cantera.shared.store.Filters.name;
import static co.cantera.shared.store.Filters.oneOf;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import co.cantera.fields.FieldConditions;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.shared.store.Keyset;
import co.cantera.shared.store.Visibility;
import co.cantera.tags.TagConditions;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Which leads somebody sees, wants and in which order. */
final class LeadConditions {

    private LeadConditions() {}

    static Condition visible() {
        return Visibility.of(LEAD.OWNER_ID, LEAD.TEAM_ID);
    }

    /** @param now what is late is late now */
    static Condition wanted(@Nullable LeadFilter filter, OffsetDateTime now) {
        return LEAD.DELETED_AT.isNull().and(visible()).and(matching(filter, now));
    }

    private static Condition matching(@Nullable LeadFilter filter, OffsetDateTime now) {
        return filter == null
                ? noCondition()
                : groups(
                        name(LEAD.NAME, LEAD.SEARCH, filter.name())
                                .and(text(LEAD.COMPANY_NAME, filter.companyName()))
                                .and(text(LEAD.CITY, filter.city()))
                                .and(text(LEAD.SECTOR, filter.sector()))
                                .and(text(LEAD.SOURCE, filter.source()))
                                .and(text(LEAD.UTM_CAMPAIGN, filter.campaign()))
                                .and(oneOf(LEAD.STATUS, filter.status()))
                                .and(late(filter.late(), now))
                                .and(byRules(filter.byRules()))
                                .and(owner(LEAD.OWNER_ID, filter.owner()))
                                .and(team(LEAD.TEAM_ID, filter.team()))
                                .and(instant(LEAD.CREATED_AT, filter.createdAt()))
                                .and(instant(LEAD.UPDATED_AT, filter.updatedAt()))
                                .and(instant(LEAD.RESPOND_BY, filter.respondBy()))
                                .and(TagConditions.of(LEAD.TAGS, filter.tags()))
                                .and(FieldConditions.matching(FieldObject.LEAD, LEAD.FIELDS, filter.fields())),
                        filter.and(),
                        filter.or(),
                        filter.not(),
                        each -> matching(each, now));
    }

    private static Condition byRules(@Nullable Boolean wanted) {
        return holds(LEAD.ASSIGNMENT.isNotNull(), wanted);
    }

    private static Condition late(@Nullable Boolean wanted, OffsetDateTime now) {
        Condition late = LEAD.STATUS
                .eq(inline(LeadStatus.NEW.name()))
                .and(LEAD.CONTACTED_AT.isNull())
                .and(LEAD.RESPOND_BY.isNotNull())
                .and(LEAD.RESPOND_BY.lt(now));
        return holds(late, wanted);
    }

    static Keyset<?> keyset(LeadOrder order, FieldKeyset custom) {
        return switch (order.field()) {
            case NAME -> new Keyset<>(LEAD.NAME, LEAD.ID, order.direction(), false);
            case RESPOND_BY -> new Keyset<>(LEAD.RESPOND_BY, LEAD.ID, order.direction(), true);
            case CREATED_AT -> new Keyset<>(LEAD.CREATED_AT, LEAD.ID, order.direction(), false);
            case UPDATED_AT -> new Keyset<>(LEAD.UPDATED_AT, LEAD.ID, order.direction(), false);
            case CUSTOM -> custom.by(FieldObject.LEAD, LEAD.FIELDS, LEAD.ID, order.key(), order.direction());
        };
    }
}
