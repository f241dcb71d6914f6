package co.cantera.leads;

import static co.cantera.schema.tenant.Tables.LEAD_SETTING;
import static org.jooq.JSONB.jsonb;

import co.cantera.schema.tenant.tables.records.LeadSettingRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The one row that says how the current tenant takes in leads. */
@Component
class LeadSettingStore {

    private static final short ONLY = 1;
    private static final String NOTHING = "{}";

    private final DSLContext db;
    private final JsonMapper json;

    LeadSettingStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What was set, and what the product begins with where nothing was. */
    LeadSetting load() {
        return db.selectFrom(LEAD_SETTING).fetchOptional(this::setting).orElse(LeadSetting.DEFAULT);
    }

    private LeadSetting setting(LeadSettingRecord row) {
        return new LeadSetting(
                row.getVersion(),
                read(row.getForm(), FormSetting.class, FormSetting.DEFAULT),
                List.of(json.readValue(row.getRules().data(), RuleSetting[].class)),
                read(row.getClock(), ClockSetting.class, ClockSetting.DEFAULT));
    }

    private <T> T read(JSONB stored, Class<T> type, T otherwise) {
        return stored.data().equals(NOTHING) ? otherwise : json.readValue(stored.data(), type);
    }

    /** Saves it over the version before; false when somebody was faster. */
    boolean save(LeadSetting setting) {
        LeadSettingRecord row = new LeadSettingRecord();
        row.setVersion(setting.version());
        row.setForm(jsonb(json.writeValueAsString(setting.form())));
        row.setRules(jsonb(json.writeValueAsString(setting.rules())));
        row.setClock(jsonb(json.writeValueAsString(setting.clock())));
        return db.insertInto(LEAD_SETTING)
                        .set(LEAD_SETTING.ID, ONLY)
                        .set(row)
                        .onConflict(LEAD_SETTING.ID)
                        .doUpdate()
                        .set(row)
                        .where(LEAD_SETTING.VERSION.eq(setting.version() - 1))
                        .execute()
                == 1;
    }
}
