package co.cantera.directory;

import static co.cantera.members.OwnerConditions.owner;
import static co.cantera.members.OwnerConditions.team;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.Filters.groups;
import static co.cantera.shared.store.Filters.holds;
import static co.cantera.shared.store.Filters.id;
import static co.cantera.shared.store.Filters.instant;
import static co.cantera.shared.store.Filters.name;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.noCondition;

import co.cantera.fields.FieldConditions;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.shared.store.Keyset;
import co.cantera.shared.store.Visibility;
import co.cantera.tags.TagConditions;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Compiles what is wanted of people to SQL. */
final class PersonConditions {

    private PersonConditions() {}

    static Condition visible() {
        return Visibility.of(PERSON.OWNER_ID, PERSON.TEAM_ID);
    }

    /** Not deleted, within what the person who asks may see, and matching the filter. */
    static Condition wanted(@Nullable PersonFilter filter) {
        return PERSON.DELETED_AT.isNull().and(visible()).and(matching(filter));
    }

    private static Condition matching(@Nullable PersonFilter filter) {
        return filter == null
                ? noCondition()
                : groups(own(filter), filter.and(), filter.or(), filter.not(), PersonConditions::matching);
    }

    private static Condition own(PersonFilter filter) {
        return name(PERSON.NAME, PERSON.SEARCH, filter.name())
                .and(text(PERSON.JOB_TITLE, filter.jobTitle()))
                .and(text(PERSON.CITY, filter.city()))
                .and(id(PERSON.COMPANY_ID, CompanyId.PREFIX, filter.company()))
                .and(CompanyConditions.named(PERSON.COMPANY_ID, filter.companyName()))
                .and(CompanyConditions.tied(PERSON.COMPANY_ID, filter.companyWith()))
                .and(holds(cardinality(PERSON.EMAILS).gt(0), filter.hasEmail()))
                .and(holds(cardinality(PERSON.PHONES).gt(0), filter.hasPhone()))
                .and(owner(PERSON.OWNER_ID, filter.owner()))
                .and(team(PERSON.TEAM_ID, filter.team()))
                .and(instant(PERSON.CREATED_AT, filter.createdAt()))
                .and(instant(PERSON.UPDATED_AT, filter.updatedAt()))
                .and(TagConditions.of(PERSON.TAGS, filter.tags()))
                .and(FieldConditions.matching(FieldObject.PERSON, PERSON.FIELDS, filter.fields()));
    }

    static Keyset<?> keyset(PersonOrder order, FieldKeyset custom) {
        return switch (order.field()) {
            case NAME -> new Keyset<>(PERSON.NAME, PERSON.ID, order.direction(), false);
            case CREATED_AT -> new Keyset<>(PERSON.CREATED_AT, PERSON.ID, order.direction(), false);
            case UPDATED_AT -> new Keyset<>(PERSON.UPDATED_AT, PERSON.ID, order.direction(), false);
            case CUSTOM -> custom.by(FieldObject.PERSON, PERSON.FIELDS, PERSON.ID, order.key(), order.direction());
        };
    }
}
