package co.cantera.demo;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.LOST_REASON;
import static co.cantera.schema.tenant.Tables.PIPELINE;
import static co.cantera.schema.tenant.Tables.STAGE;
import static java.util.Objects.requireNonNullElse;
import static org.jooq.JSONB.jsonb;

import co.cantera.demo.DemoMembers.Seller;
import co.cantera.demo.book.DemoChange;
import co.cantera.demo.book.DemoCompany;
import co.cantera.demo.book.DemoDeal;
import co.cantera.demo.book.DemoPerson;
import co.cantera.demo.book.SalesBook;
import co.cantera.demo.book.SalesProcess;
import co.cantera.schema.tenant.tables.records.AuditRecord;
import co.cantera.schema.tenant.tables.records.CompanyRecord;
import co.cantera.schema.tenant.tables.records.DealRecord;
import co.cantera.schema.tenant.tables.records.PersonRecord;
import co.cantera.schema.tenant.tables.records.StageStayRecord;
import co.cantera.shared.access.Access;
import co.cantera.shared.ids.UuidV7;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a whole sales book into the current tenant, in a few round trips. */
@Component
@Profile("local")
class DemoBookStore {

    private final DSLContext db;
    private final JsonMapper json;

    DemoBookStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Whether there has ever been a company. */
    boolean hasRecords() {
        return db.fetchExists(COMPANY);
    }

    /** How the tenant sells in its first pipeline. */
    SalesProcess process() {
        List<SalesProcess.Stage> stages = db.select(STAGE.ID, STAGE.NAME, STAGE.STALE_AFTER_DAYS)
                .from(STAGE)
                .join(PIPELINE)
                .on(PIPELINE.ID.eq(STAGE.PIPELINE_ID))
                .where(PIPELINE.POSITION.eq(0), STAGE.RETIRED_AT.isNull())
                .orderBy(STAGE.POSITION)
                .fetch(row -> new SalesProcess.Stage(row.value1(), row.value2(), requireNonNullElse(row.value3(), 14)));
        List<SalesProcess.Reason> reasons = db.select(LOST_REASON.ID, LOST_REASON.NAME)
                .from(LOST_REASON)
                .where(LOST_REASON.RETIRED_AT.isNull())
                .orderBy(LOST_REASON.POSITION)
                .fetch(row -> new SalesProcess.Reason(row.value1(), row.value2()));
        return new SalesProcess(stages, reasons);
    }

    /** @param sellers the member on each seat */
    void insert(SalesBook book, List<Seller> sellers, String currency) {
        db.batchInsert(book.companies().stream()
                        .map(company -> company(company, sellers.get(company.seller())))
                        .toList())
                .execute();
        db.batchInsert(book.people().stream()
                        .map(person ->
                                person(person, sellers.get(person.company().seller())))
                        .toList())
                .execute();
        db.batchInsert(book.deals().stream()
                        .map(deal -> deal(deal, sellers.get(deal.seller()), currency))
                        .toList())
                .execute();
        db.batchInsert(book.deals().stream()
                        .flatMap(deal -> stays(deal, sellers.get(deal.seller())))
                        .toList())
                .execute();
        db.batchInsert(book.changes().stream()
                        .map(change -> change(change, sellers.get(change.seller())))
                        .toList())
                .execute();
    }

    private static CompanyRecord company(DemoCompany company, Seller owner) {
        CompanyRecord row = new CompanyRecord();
        row.setId(company.id());
        row.setName(company.name());
        row.setTaxId(company.taxId());
        row.setTaxIdDisplay(company.taxIdDisplay());
        row.setPhones(company.phones().toArray(String[]::new));
        row.setEmails(company.emails().toArray(String[]::new));
        row.setWebsite(company.website());
        row.setAddress(company.address());
        row.setCity(company.city().name());
        row.setCountry("CO");
        row.setSector(company.sector());
        row.setDescription(company.description());
        row.setOwnerId(owner.memberId());
        row.setTeamId(owner.teamId());
        row.setCreatedAt(company.createdAt());
        row.setUpdatedAt(company.createdAt());
        return row;
    }

    private static PersonRecord person(DemoPerson person, Seller owner) {
        PersonRecord row = new PersonRecord();
        row.setId(person.id());
        row.setGivenName(person.givenName());
        row.setFamilyName(person.familyName());
        row.setJobTitle(person.jobTitle());
        row.setPhones(person.phones().toArray(String[]::new));
        row.setEmails(person.emails().toArray(String[]::new));
        row.setCity(person.company().city().name());
        row.setCompanyId(person.company().id());
        row.setOwnerId(owner.memberId());
        row.setTeamId(owner.teamId());
        row.setCreatedAt(person.createdAt());
        row.setUpdatedAt(person.createdAt());
        return row;
    }

    private static DealRecord deal(DemoDeal deal, Seller owner, String currency) {
        DealRecord row = new DealRecord();
        row.setId(deal.id());
        row.setVersion(deal.steps().size());
        row.setName(deal.name());
        row.setAmount(deal.amount());
        row.setCurrency(deal.amount() == null ? null : currency);
        row.setStatus(deal.status());
        row.setStageId(deal.last().stage().id());
        row.setStageSince(deal.stageSince());
        row.setRank(deal.rank());
        row.setCloseDate(deal.closeDate());
        row.setCompanyId(deal.company() == null ? null : deal.company().id());
        row.setPersonId(deal.person() == null ? null : deal.person().id());
        row.setNextStep(deal.nextStep());
        row.setNextStepOn(deal.nextStepOn());
        row.setLostReasonId(deal.lostReason() == null ? null : deal.lostReason().id());
        row.setLostNote(deal.lostNote());
        row.setSource(deal.source());
        row.setDescription(deal.description());
        row.setOwnerId(owner.memberId());
        row.setTeamId(owner.teamId());
        row.setCreatedAt(deal.first().at());
        row.setUpdatedAt(deal.last().at());
        row.setClosedAt(deal.isOpen() ? null : deal.last().at());
        return row;
    }

    private static Stream<StageStayRecord> stays(DemoDeal deal, Seller by) {
        return IntStream.range(0, deal.steps().size())
                .filter(i -> deal.steps().get(i).enters())
                .mapToObj(i -> {
                    StageStayRecord row = new StageStayRecord();
                    row.setId(UuidV7.next());
                    row.setDealId(deal.id());
                    row.setStageId(deal.steps().get(i).stage().id());
                    row.setEnteredAt(deal.steps().get(i).at());
                    row.setLeftAt(
                            i + 1 < deal.steps().size()
                                    ? deal.steps().get(i + 1).at()
                                    : null);
                    row.setById(by.memberId());
                    return row;
                });
    }

    private AuditRecord change(DemoChange change, Seller actor) {
        AuditRecord row = new AuditRecord();
        row.setId(change.id());
        row.setAt(change.at());
        row.setRecordType(change.type());
        row.setRecordId(change.recordId());
        row.setActorId(actor.memberId());
        row.setVia(Access.Via.BROWSER.name());
        row.setKind(change.kind().name());
        row.setChanges(jsonb(json.writeValueAsString(change.fields())));
        return row;
    }
}
