package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.COMPANY_PERSON;
import static co.cantera.schema.tenant.Tables.PERSON;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.TrailStore;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.OrderDirection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.store.Keyset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are in companies besides their main ones. Whoever asks must have seen one of the two already. */
@Component
class AffiliationStore {

    /** One line as it is stored. */
    record Line(UUID personId, UUID companyId, @Nullable String role) {}

    private static final List<Field<?>> COLUMNS =
            List.of(COMPANY_PERSON.PERSON_ID, COMPANY_PERSON.COMPANY_ID, COMPANY_PERSON.ROLE);

    private final DSLContext db;
    private final TrailStore trail;

    AffiliationStore(DSLContext db, TrailStore trail) {
        this.db = db;
        this.trail = trail;
    }

    /** The companies of a person, oldest line first. */
    Connection<Line> ofPerson(PersonId person, PageRequest page) {
        Condition kept =
                COMPANY_PERSON.COMPANY_ID.in(select(COMPANY.ID).from(COMPANY).where(COMPANY.DELETED_AT.isNull()));
        return page(COMPANY_PERSON.PERSON_ID.eq(person.value()).and(kept), COMPANY_PERSON.COMPANY_ID, page);
    }

    /** The people of a company, oldest line first. */
    Connection<Line> ofCompany(CompanyId company, PageRequest page) {
        Condition kept =
                COMPANY_PERSON.PERSON_ID.in(select(PERSON.ID).from(PERSON).where(PERSON.DELETED_AT.isNull()));
        return page(COMPANY_PERSON.COMPANY_ID.eq(company.value()).and(kept), COMPANY_PERSON.PERSON_ID, page);
    }

    private Connection<Line> page(Condition wanted, Field<UUID> key, PageRequest page) {
        return new Keyset<>(COMPANY_PERSON.CREATED_AT, key, OrderDirection.ASC, false)
                .page(db, COMPANY_PERSON, COLUMNS, wanted, page, false)
                .map(AffiliationStore::line);
    }

    @Nullable
    Line find(PersonId person, CompanyId company) {
        return db.select(COLUMNS)
                .from(COMPANY_PERSON)
                .where(COMPANY_PERSON.PERSON_ID.eq(person.value()).and(COMPANY_PERSON.COMPANY_ID.eq(company.value())))
                .fetchOne(AffiliationStore::line);
    }

    int count(PersonId person) {
        return db.fetchCount(COMPANY_PERSON, COMPANY_PERSON.PERSON_ID.eq(person.value()));
    }

    void put(Line line, OffsetDateTime now, AuditTrail.Entry entry) {
        trail.write(
                db.insertInto(COMPANY_PERSON)
                        .set(COMPANY_PERSON.PERSON_ID, line.personId())
                        .set(COMPANY_PERSON.COMPANY_ID, line.companyId())
                        .set(COMPANY_PERSON.ROLE, line.role())
                        .set(COMPANY_PERSON.CREATED_AT, now)
                        .onConflict(COMPANY_PERSON.PERSON_ID, COMPANY_PERSON.COMPANY_ID)
                        .doUpdate()
                        .set(COMPANY_PERSON.ROLE, line.role())
                        .returningResult(inline(1)),
                PersonId.PREFIX,
                entry);
    }

    void delete(Line line, AuditTrail.Entry entry) {
        trail.write(
                db.deleteFrom(COMPANY_PERSON)
                        .where(COMPANY_PERSON.PERSON_ID.eq(line.personId()))
                        .and(COMPANY_PERSON.COMPANY_ID.eq(line.companyId()))
                        .returningResult(inline(1)),
                PersonId.PREFIX,
                entry);
    }

    private static Line line(Record row) {
        return new Line(
                row.get(COMPANY_PERSON.PERSON_ID), row.get(COMPANY_PERSON.COMPANY_ID), row.get(COMPANY_PERSON.ROLE));
    }
}
