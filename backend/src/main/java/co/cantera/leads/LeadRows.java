package co.cantera.leads;

import static co.cantera.schema.tenant.Tables.LEAD;

import co.cantera.schema.tenant.tables.records.LeadRecord;
import co.cantera.shared.bulk.CustomFieldsStore;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns leads into table rows and back. */
final class LeadRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What is read of a lead. */
    static final List<Field<?>> COLUMNS = List.of(
            LEAD.ID,
            LEAD.VERSION,
            LEAD.NAME,
            LEAD.COMPANY_NAME,
            LEAD.JOB_TITLE,
            LEAD.PHONES,
            LEAD.EMAILS,
            LEAD.CITY,
            LEAD.SECTOR,
            LEAD.MESSAGE,
            LEAD.SOURCE,
            LEAD.UTM_SOURCE,
            LEAD.UTM_MEDIUM,
            LEAD.UTM_CAMPAIGN,
            LEAD.UTM_TERM,
            LEAD.UTM_CONTENT,
            LEAD.REFERRER,
            LEAD.STATUS,
            LEAD.DISCARD_REASON,
            LEAD.DISCARD_NOTE,
            LEAD.RESPOND_BY,
            LEAD.CONTACTED_AT,
            LEAD.COMPANY_ID,
            LEAD.PERSON_ID,
            LEAD.DEAL_ID,
            LEAD.CONVERTED_AT,
            LEAD.ASSIGNMENT,
            LEAD.ORIGIN,
            LEAD.OWNER_ID,
            LEAD.TEAM_ID,
            LEAD.CREATED_AT,
            LEAD.UPDATED_AT,
            LEAD.DELETED_AT,
            LEAD.FIELDS,
            LEAD.TAGS);

    /** The same without what lists show only when it is asked for. */
    static final List<Field<?>> LISTED =
            COLUMNS.stream().filter(column -> column != LEAD.FIELDS).toList();

    private LeadRows() {}

    static LeadRow read(Record r) {
        return new LeadRow(
                new LeadId(r.get(LEAD.ID)),
                r.get(LEAD.VERSION),
                content(r),
                state(r),
                converted(r),
                assigned(r.get(LEAD.ASSIGNMENT)),
                LeadOrigin.valueOf(r.get(LEAD.ORIGIN)),
                r.get(LEAD.OWNER_ID),
                r.get(LEAD.TEAM_ID),
                r.get(LEAD.CREATED_AT),
                r.get(LEAD.UPDATED_AT),
                r.get(LEAD.DELETED_AT),
                List.of(r.get(LEAD.TAGS)));
    }

    private static LeadContent content(Record r) {
        return new LeadContent(
                r.get(LEAD.NAME),
                r.get(LEAD.COMPANY_NAME),
                r.get(LEAD.JOB_TITLE),
                List.of(r.get(LEAD.PHONES)),
                List.of(r.get(LEAD.EMAILS)),
                r.get(LEAD.CITY),
                r.get(LEAD.SECTOR),
                r.get(LEAD.MESSAGE),
                r.get(LEAD.SOURCE),
                new Utm(
                        r.get(LEAD.UTM_SOURCE),
                        r.get(LEAD.UTM_MEDIUM),
                        r.get(LEAD.UTM_CAMPAIGN),
                        r.get(LEAD.UTM_TERM),
                        r.get(LEAD.UTM_CONTENT)),
                r.get(LEAD.REFERRER),
                CustomFieldsStore.parse(r.field(LEAD.FIELDS) == null ? null : r.get(LEAD.FIELDS)));
    }

    private static LeadState state(Record r) {
        String reason = r.get(LEAD.DISCARD_REASON);
        return new LeadState(
                LeadStatus.valueOf(r.get(LEAD.STATUS)),
                reason == null ? null : new LeadDiscard(DiscardReason.valueOf(reason), r.get(LEAD.DISCARD_NOTE)),
                r.get(LEAD.RESPOND_BY),
                r.get(LEAD.CONTACTED_AT));
    }

    private static @Nullable Converted converted(Record r) {
        OffsetDateTime at = r.get(LEAD.CONVERTED_AT);
        return at == null
                ? null
                : new Converted(at, r.get(LEAD.COMPANY_ID), r.get(LEAD.PERSON_ID), r.get(LEAD.DEAL_ID));
    }

    private static @Nullable Assigned assigned(@Nullable JSONB stored) {
        return stored == null ? null : JSON.readValue(stored.data(), Assigned.class);
    }

    static LeadRecord writeNew(LeadRow row) {
        LeadRecord record = write(row);
        Utm utm = row.content().utm();
        record.setId(row.id().value());
        record.setUtmSource(utm.source());
        record.setUtmMedium(utm.medium());
        record.setUtmCampaign(utm.campaign());
        record.setUtmTerm(utm.term());
        record.setUtmContent(utm.content());
        record.setReferrer(row.content().referrer());
        Assigned assigned = row.assigned();
        record.setAssignment(assigned == null ? null : JSONB.jsonb(JSON.writeValueAsString(assigned)));
        record.setOrigin(row.origin().name());
        record.setCreatedAt(row.createdAt());
        return record;
    }

    static LeadRecord write(LeadRow row) {
        LeadRecord record = new LeadRecord();
        LeadContent content = row.content();
        record.setVersion(row.version());
        record.setName(content.name());
        record.setCompanyName(content.companyName());
        record.setJobTitle(content.jobTitle());
        record.setPhones(content.phones().toArray(String[]::new));
        record.setEmails(content.emails().toArray(String[]::new));
        record.setCity(content.city());
        record.setSector(content.sector());
        record.setMessage(content.message());
        record.setSource(content.source());
        record.setFields(CustomFieldsStore.format(content.fields()));
        write(record, row.state());
        write(record, row.converted());
        record.setOwnerId(row.ownerId());
        record.setTeamId(row.teamId());
        record.setUpdatedAt(row.updatedAt());
        record.setDeletedAt(row.deletedAt());
        return record;
    }

    private static void write(LeadRecord record, @Nullable Converted converted) {
        record.setCompanyId(converted == null ? null : converted.companyId());
        record.setPersonId(converted == null ? null : converted.personId());
        record.setDealId(converted == null ? null : converted.dealId());
        record.setConvertedAt(converted == null ? null : converted.at());
    }

    private static void write(LeadRecord record, LeadState state) {
        @Nullable LeadDiscard discard = state.discard();
        record.setStatus(state.status().name());
        record.setDiscardReason(discard == null ? null : discard.reason().name());
        record.setDiscardNote(discard == null ? null : discard.note());
        record.setRespondBy(state.respondBy());
        record.setContactedAt(state.contactedAt());
    }
}
