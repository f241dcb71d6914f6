package co.cantera.directory;

import static co.cantera.members.OwnerConditions.owner;
import static co.cantera.members.OwnerConditions.team;
import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.shared.store.Filters.groups;
import static co.cantera.shared.store.Filters.holds;
import static co.cantera.shared.store.Filters.id;
import static co.cantera.shared.store.Filters.instant;
import static co.cantera.shared.store.Filters.name;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import co.cantera.fields.FieldConditions;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.shared.graph.TextFilter;
import co.cantera.shared.store.Keyset;
import co.cantera.shared.store.Visibility;
import co.cantera.tags.TagConditions;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Compiles what is wanted of companies to SQL. */
public final class CompanyConditions {

    private CompanyConditions() {}

    /** The reference points to a company that the person may see and that matches. */
    public static Condition tied(Field<UUID> company, @Nullable CompanyFilter filter) {
        return filter == null
                ? noCondition()
                : company.in(select(COMPANY.ID).from(COMPANY).where(wanted(filter)));
    }

    /** The reference points to a company with such a name, which everybody is shown who sees what refers to it. */
    public static Condition named(Field<UUID> company, @Nullable TextFilter filter) {
        return filter == null
                ? noCondition()
                : company.in(select(COMPANY.ID).from(COMPANY).where(name(COMPANY.NAME, COMPANY.SEARCH, filter)));
    }

    static Condition visible() {
        return Visibility.of(COMPANY.OWNER_ID, COMPANY.TEAM_ID);
    }

    /** Not deleted, within what the person may see, and matching the filter. */
    static Condition wanted(@Nullable CompanyFilter filter) {
        return COMPANY.DELETED_AT.isNull().and(visible()).and(matching(filter));
    }

    private static Condition matching(@Nullable CompanyFilter filter) {
        return filter == null
                ? noCondition()
                : groups(own(filter), filter.and(), filter.or(), filter.not(), CompanyConditions::matching);
    }

    private static Condition own(CompanyFilter filter) {
        return name(COMPANY.NAME, COMPANY.SEARCH, filter.name())
                .and(text(COMPANY.TAX_ID, filter.taxId()))
                .and(text(COMPANY.CITY, filter.city()))
                .and(filter.country() == null ? noCondition() : COMPANY.COUNTRY.in(filter.country()))
                .and(text(COMPANY.SECTOR, filter.sector()))
                .and(id(COMPANY.PARENT_ID, CompanyId.PREFIX, filter.parent()))
                .and(holds(cardinality(COMPANY.EMAILS).gt(0), filter.hasEmail()))
                .and(holds(cardinality(COMPANY.PHONES).gt(0), filter.hasPhone()))
                .and(owner(COMPANY.OWNER_ID, filter.owner()))
                .and(team(COMPANY.TEAM_ID, filter.team()))
                .and(instant(COMPANY.CREATED_AT, filter.createdAt()))
                .and(instant(COMPANY.UPDATED_AT, filter.updatedAt()))
                .and(TagConditions.of(COMPANY.TAGS, filter.tags()))
                .and(FieldConditions.matching(FieldObject.COMPANY, COMPANY.FIELDS, filter.fields()));
    }

    static Keyset<?> keyset(CompanyOrder order, FieldKeyset custom) {
        return switch (order.field()) {
            case NAME -> new Keyset<>(COMPANY.NAME, COMPANY.ID, order.direction(), false);
            case CITY -> new Keyset<>(COMPANY.CITY, COMPANY.ID, order.direction(), true);
            case CREATED_AT -> new Keyset<>(COMPANY.CREATED_AT, COMPANY.ID, order.direction(), false);
            case UPDATED_AT -> new Keyset<>(COMPANY.UPDATED_AT, COMPANY.ID, order.direction(), false);
            case CUSTOM -> custom.by(FieldObject.COMPANY, COMPANY.FIELDS, COMPANY.ID, order.key(), order.direction());
        };
    }
}
