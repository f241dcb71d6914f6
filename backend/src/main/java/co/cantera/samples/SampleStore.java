package co.cantera.samples;

import static co.cantera.schema.platform.Tables.TENANT;
import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.schema.tenant.Tables.PIPELINE;
import static co.cantera.schema.tenant.Tables.STAGE;
import static co.cantera.schema.tenant.Tables.STAGE_STAY;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import co.cantera.deals.Rank;
import co.cantera.shared.access.Access;
import co.cantera.shared.ids.UuidV7;
import co.cantera.tenants.TenantSchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sample records in the current tenant's tables, all marked as such. */
@Component
class SampleStore {

    private static final String SAMPLE = "SAMPLE";

    /** A deal to write. */
    record NewDeal(
            String name,
            BigDecimal amount,
            String currency,
            UUID stageId,
            LocalDate closeDate,
            UUID companyId,
            @Nullable UUID personId,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepOn) {}

    private final DSLContext db;

    SampleStore(DSLContext db) {
        this.db = db;
    }

    /** The stages of the first pipeline in their order. */
    List<UUID> openStages() {
        return db.select(STAGE.ID)
                .from(STAGE)
                .where(STAGE.RETIRED_AT.isNull())
                .and(STAGE.PIPELINE_ID.eq(select(PIPELINE.ID)
                        .from(PIPELINE)
                        .where(PIPELINE.RETIRED_AT.isNull())
                        .orderBy(PIPELINE.POSITION)
                        .limit(1)))
                .orderBy(STAGE.POSITION)
                .fetch(STAGE.ID);
    }

    UUID insertCompany(String name, String city, String sector, String country) {
        UUID id = UuidV7.next();
        db.insertInto(COMPANY)
                .set(COMPANY.ID, id)
                .set(COMPANY.NAME, name)
                .set(COMPANY.CITY, city)
                .set(COMPANY.SECTOR, sector)
                .set(COMPANY.COUNTRY, country)
                .set(COMPANY.OWNER_ID, Access.current().memberId())
                .set(COMPANY.TEAM_ID, Access.current().teamId())
                .set(COMPANY.ORIGIN, SAMPLE)
                .execute();
        return id;
    }

    UUID insertPerson(
            String givenName, String familyName, String jobTitle, @Nullable String phone, String city, UUID companyId) {
        UUID id = UuidV7.next();
        db.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.GIVEN_NAME, givenName)
                .set(PERSON.FAMILY_NAME, familyName)
                .set(PERSON.JOB_TITLE, jobTitle)
                .set(PERSON.PHONES, phone == null ? new String[0] : new String[] {phone.replace(" ", "")})
                .set(PERSON.CITY, city)
                .set(PERSON.COMPANY_ID, companyId)
                .set(PERSON.OWNER_ID, Access.current().memberId())
                .set(PERSON.TEAM_ID, Access.current().teamId())
                .set(PERSON.ORIGIN, SAMPLE)
                .execute();
        return id;
    }

    void insertDeal(NewDeal deal) {
        String last = db.select(max(DEAL.RANK))
                .from(DEAL)
                .where(DEAL.STAGE_ID.eq(deal.stageId()))
                .fetchSingle(Record1::value1);
        db.insertInto(DEAL)
                .set(DEAL.ID, UuidV7.next())
                .set(DEAL.NAME, deal.name())
                .set(DEAL.AMOUNT, deal.amount())
                .set(DEAL.CURRENCY, deal.currency())
                .set(DEAL.STAGE_ID, deal.stageId())
                .set(DEAL.RANK, Rank.between(last, null))
                .set(DEAL.CLOSE_DATE, deal.closeDate())
                .set(DEAL.COMPANY_ID, deal.companyId())
                .set(DEAL.PERSON_ID, deal.personId())
                .set(DEAL.NEXT_STEP, deal.nextStep())
                .set(DEAL.NEXT_STEP_ON, deal.nextStepOn())
                .set(DEAL.OWNER_ID, Access.current().memberId())
                .set(DEAL.TEAM_ID, Access.current().teamId())
                .set(DEAL.ORIGIN, SAMPLE)
                .execute();
    }

    /** Says for all sample deals that they stand in their stage since they came into it. */
    void insertStays() {
        db.insertInto(STAGE_STAY, STAGE_STAY.DEAL_ID, STAGE_STAY.STAGE_ID, STAGE_STAY.ENTERED_AT, STAGE_STAY.BY_ID)
                .select(select(DEAL.ID, DEAL.STAGE_ID, DEAL.STAGE_SINCE, DEAL.OWNER_ID)
                        .from(DEAL)
                        .where(DEAL.ORIGIN.eq(SAMPLE)))
                .execute();
    }

    /** The names of all sample records by id, for each type of record. */
    Map<String, Map<UUID, String>> all() {
        return Map.of(
                "company",
                db.select(COMPANY.ID, COMPANY.NAME)
                        .from(COMPANY)
                        .where(COMPANY.ORIGIN.eq(SAMPLE))
                        .fetchMap(COMPANY.ID, COMPANY.NAME),
                "person",
                db.select(PERSON.ID, PERSON.NAME)
                        .from(PERSON)
                        .where(PERSON.ORIGIN.eq(SAMPLE))
                        .fetchMap(PERSON.ID, PERSON.NAME),
                "deal",
                db.select(DEAL.ID, DEAL.NAME)
                        .from(DEAL)
                        .where(DEAL.ORIGIN.eq(SAMPLE))
                        .fetchMap(DEAL.ID, DEAL.NAME));
    }

    /** Removes all sample records for good; what points to one of them from outside points to nothing afterwards. */
    int removeAll() {
        var companies = select(COMPANY.ID).from(COMPANY).where(COMPANY.ORIGIN.eq(SAMPLE));
        var people = select(PERSON.ID).from(PERSON).where(PERSON.ORIGIN.eq(SAMPLE));
        int deals = db.deleteFrom(DEAL).where(DEAL.ORIGIN.eq(SAMPLE)).execute();
        db.update(DEAL)
                .setNull(DEAL.COMPANY_ID)
                .where(DEAL.COMPANY_ID.in(companies))
                .execute();
        db.update(DEAL).setNull(DEAL.PERSON_ID).where(DEAL.PERSON_ID.in(people)).execute();
        db.deleteFrom(PERSON).where(PERSON.ORIGIN.eq(SAMPLE)).execute();
        db.update(PERSON)
                .setNull(PERSON.COMPANY_ID)
                .where(PERSON.COMPANY_ID.in(companies))
                .execute();
        db.update(COMPANY)
                .setNull(COMPANY.PARENT_ID)
                .where(COMPANY.PARENT_ID.in(companies))
                .execute();
        db.deleteFrom(COMPANY).where(COMPANY.ORIGIN.eq(SAMPLE)).execute();
        return deals;
    }

    /** Says whether there are sample records; false when that is said already, also by somebody at the same time. */
    boolean mark(boolean hasSampleData) {
        return db.update(TENANT)
                        .set(TENANT.HAS_SAMPLE_DATA, hasSampleData)
                        .where(TENANT.SCHEMA_NAME.eq(TenantSchema.CURRENT.get().name()))
                        .and(TENANT.HAS_SAMPLE_DATA.ne(hasSampleData))
                        .execute()
                == 1;
    }
}
