package co.cantera.leads;

import static co.cantera.schema.tenant.Tables.LEAD_SETTING;
import static org.jooq.JSONB.jsonb;

import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The one row that says how the current tenant takes in leads. */
@Component
class LeadSettingStore {

    private static final short ONLY = 1;

    private final DSLContext db;
    private final JsonMapper json;

    LeadSettingStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What was set, and what the product begins with where nothing was. */
    LeadSetting load() {
        return db.select(LEAD_SETTING.VERSION, LEAD_SETTING.FORM)
                .from(LEAD_SETTING)
                .fetchOptional(row -> new LeadSetting(row.value1(), form(row.value2())))
                .orElse(LeadSetting.DEFAULT);
    }

    private FormSetting form(JSONB stored) {
        return stored.data().equals("{}") ? FormSetting.DEFAULT : json.readValue(stored.data(), FormSetting.class);
    }

    /** Saves it over the version before; false when somebody was faster. */
    boolean save(LeadSetting setting) {
        JSONB form = jsonb(json.writeValueAsString(setting.form()));
        return db.insertInto(LEAD_SETTING)
                        .set(LEAD_SETTING.ID, ONLY)
                        .set(LEAD_SETTING.VERSION, setting.version())
                        .set(LEAD_SETTING.FORM, form)
                        .onConflict(LEAD_SETTING.ID)
                        .doUpdate()
                        .set(LEAD_SETTING.VERSION, setting.version())
                        .set(LEAD_SETTING.FORM, form)
                        .where(LEAD_SETTING.VERSION.eq(setting.version() - 1))
                        .execute()
                == 1;
    }
}
