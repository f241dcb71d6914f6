package co.cantera.leads;

import static co.cantera.schema.tenant.Tables.CONSENT;
import static org.jooq.JSONB.jsonb;

import co.cantera.shared.secrets.Secret;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who agreed to what, kept as it was said. */
@Component
class ConsentStore {

    private static final String FORM = "FORM";
    /** To answer what was asked, and to tell of what is sold. */
    private static final String[] PURPOSES = {"REQUEST", "COMMERCIAL"};

    private final DSLContext db;
    private final JsonMapper json;

    ConsentStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(LeadRow lead, Arrival arrival) {
        Arrival.Agreement agreement = arrival.agreement();
        db.insertInto(CONSENT)
                .set(CONSENT.RECORD_ID, lead.id().value())
                .set(CONSENT.HOLDER, arrival.name().strip())
                .set(CONSENT.PURPOSES, PURPOSES)
                .set(CONSENT.CHANNELS, channels(arrival))
                .set(CONSENT.TEXT_VERSION, agreement.version())
                .set(CONSENT.TEXT, agreement.text())
                .set(CONSENT.TEXT_HASH, new Secret(agreement.text()).hash())
                .set(CONSENT.LANGUAGE, agreement.language())
                .set(CONSENT.MEANS, FORM)
                .set(CONSENT.PROOF, jsonb(json.writeValueAsString(proof(agreement))))
                .set(CONSENT.GIVEN_AT, lead.createdAt())
                .execute();
    }

    private static String[] channels(Arrival arrival) {
        List<String> phone = arrival.phone() == null ? List.of() : List.of("PHONE", "WHATSAPP");
        List<String> email = arrival.email() == null ? List.of() : List.of("EMAIL");
        return Stream.concat(phone.stream(), email.stream()).toArray(String[]::new);
    }

    private static Map<String, @Nullable String> proof(Arrival.Agreement agreement) {
        Map<String, @Nullable String> proof = new LinkedHashMap<>();
        proof.put("addressHash", HexFormat.of().formatHex(new Secret(agreement.address()).hash()));
        proof.put("browser", agreement.browser());
        return proof;
    }

    /** What the person behind a lead has agreed to, newest first. */
    List<LeadConsent> of(LeadId lead) {
        return db.selectFrom(CONSENT)
                .where(CONSENT.RECORD_ID.eq(lead.value()))
                .orderBy(CONSENT.GIVEN_AT.desc())
                .limit(20)
                .fetch(row -> new LeadConsent(
                        row.getGivenAt(),
                        row.getHolder(),
                        List.of(row.getPurposes()),
                        List.of(row.getChannels()),
                        row.getText(),
                        row.getTextVersion(),
                        row.getMeans()));
    }
}
