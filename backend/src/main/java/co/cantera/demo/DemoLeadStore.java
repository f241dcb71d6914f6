package co.cantera.demo;

import static co.cantera.schema.tenant.Tables.LEAD_SETTING;
import static org.jooq.JSONB.jsonb;

import co.cantera.audit.ChangeKind;
import co.cantera.demo.DemoMembers.Seller;
import co.cantera.demo.book.DemoLead;
import co.cantera.schema.tenant.tables.records.AuditRecord;
import co.cantera.schema.tenant.tables.records.LeadRecord;
import co.cantera.shared.access.Access;
import co.cantera.shared.ids.UuidV7;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes invented leads into the current tenant, each with what happened to it. */
@Component
@Profile("local")
class DemoLeadStore {

    private static final String FORM = """
            {"on": true, "consentVersion": 1, "sites": [], "fields": {"COMPANY_NAME": "OPTIONAL", "PHONE": "REQUIRED",
            "EMAIL": "OPTIONAL", "CITY": "OPTIONAL", "SECTOR": "HIDDEN", "MESSAGE": "OPTIONAL"}}""";
    private static final String RULES = """
            [{"key": "%s", "name": "Turnos del equipo", "on": true, "cities": [], "sectors": [], "memberIds": %s,
            "method": "ROUND_ROBIN"}]""";

    private final DSLContext db;

    DemoLeadStore(DSLContext db) {
        this.db = db;
    }

    /** @param sellers the member on each seat */
    void insert(List<DemoLead> leads, List<Seller> sellers) {
        db.batchInsert(leads.stream()
                        .map(lead -> lead(lead, owner(lead, sellers)))
                        .toList())
                .execute();
        db.batchInsert(leads.stream()
                        .flatMap(lead -> history(lead, owner(lead, sellers)).stream())
                        .toList())
                .execute();
    }

    /** The form is on, and the people on these seats take turns. */
    void open(List<Seller> turns) {
        String members = turns.stream()
                .map(seller -> '"' + seller.memberId().toString() + '"')
                .collect(Collectors.joining(",", "[", "]"));
        db.insertInto(LEAD_SETTING)
                .set(LEAD_SETTING.ID, (short) 1)
                .set(LEAD_SETTING.VERSION, 1)
                .set(LEAD_SETTING.FORM, jsonb(FORM))
                .set(LEAD_SETTING.RULES, jsonb(RULES.formatted(UuidV7.next(), members)))
                .execute();
    }

    private static @Nullable Seller owner(DemoLead lead, List<Seller> sellers) {
        return lead.seller() == null ? null : sellers.get(lead.seller());
    }

    private static LeadRecord lead(DemoLead lead, @Nullable Seller owner) {
        LeadRecord row = new LeadRecord();
        row.setId(lead.id());
        row.setName(lead.name());
        row.setCompanyName(lead.companyName());
        row.setPhones(lead.phones().toArray(String[]::new));
        row.setEmails(lead.emails().toArray(String[]::new));
        row.setCity(lead.city().name());
        row.setSector(lead.sector());
        row.setMessage(lead.message());
        row.setSource(lead.source());
        row.setUtmCampaign(lead.campaign());
        row.setUtmSource(lead.campaign() == null ? null : "instagram");
        row.setUtmMedium(lead.campaign() == null ? null : "social");
        row.setStatus(lead.status());
        row.setDiscardReason(lead.discardReason());
        row.setRespondBy(lead.respondBy());
        row.setContactedAt(lead.contactedAt());
        row.setOwnerId(owner == null ? null : owner.memberId());
        row.setTeamId(owner == null ? null : owner.teamId());
        row.setCreatedAt(lead.createdAt());
        row.setUpdatedAt(lead.createdAt());
        return row;
    }

    private static List<AuditRecord> history(DemoLead lead, @Nullable Seller owner) {
        List<AuditRecord> history = new ArrayList<>();
        OffsetDateTime spoken = lead.contactedAt();
        history.add(change(lead, owner, lead.createdAt(), ChangeKind.CREATED));
        if (spoken != null) {
            history.add(change(lead, owner, spoken, ChangeKind.CONTACTED));
        }
        if (!List.of("NEW", "CONTACTED").contains(lead.status())) {
            OffsetDateTime at = spoken == null ? lead.respondBy() : spoken.plusMinutes(20);
            history.add(change(lead, owner, at, ChangeKind.valueOf(lead.status())));
        }
        return history;
    }

    private static AuditRecord change(DemoLead lead, @Nullable Seller actor, OffsetDateTime at, ChangeKind kind) {
        AuditRecord row = new AuditRecord();
        row.setId(UuidV7.next());
        row.setAt(at);
        row.setRecordType("lead");
        row.setRecordId(lead.id());
        row.setActorId(actor == null ? null : actor.memberId());
        row.setVia(Access.Via.BROWSER.name());
        row.setKind(kind.name());
        row.setChanges(jsonb("[]"));
        return row;
    }
}
