package co.cantera.signup;

import static co.cantera.schema.tenant.Tables.LOST_REASON;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static co.cantera.schema.tenant.Tables.PIPELINE;
import static co.cantera.schema.tenant.Tables.STAGE;

import co.cantera.sectors.SectorPack;
import co.cantera.shared.ids.UuidV7;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes what a tenant begins with into its own tables. */
@Component
class TenantContentStore {

    private final DSLContext db;

    TenantContentStore(DSLContext db) {
        this.db = db;
    }

    void insertMember(UUID id, String name, String email) {
        db.insertInto(MEMBER)
                .set(MEMBER.ID, id)
                .set(MEMBER.NAME, name)
                .set(MEMBER.EMAIL, email)
                .execute();
    }

    void insert(SectorPack pack, Locale language) {
        UUID pipeline = UuidV7.next();
        db.insertInto(PIPELINE)
                .set(PIPELINE.ID, pipeline)
                .set(PIPELINE.NAME, pack.pipeline().in(language))
                .set(PIPELINE.POSITION, 0)
                .execute();
        var stages = db.insertInto(
                STAGE,
                STAGE.ID,
                STAGE.PIPELINE_ID,
                STAGE.NAME,
                STAGE.POSITION,
                STAGE.PROBABILITY,
                STAGE.STALE_AFTER_DAYS);
        for (int i = 0; i < pack.stages().size(); i++) {
            var stage = pack.stages().get(i);
            stages = stages.values(
                    UuidV7.next(),
                    pipeline,
                    stage.name().in(language),
                    i,
                    (short) stage.probability(),
                    stage.staleAfterDays());
        }
        stages.execute();
        var reasons = db.insertInto(LOST_REASON, LOST_REASON.ID, LOST_REASON.NAME, LOST_REASON.POSITION);
        for (int i = 0; i < pack.lostReasons().size(); i++) {
            reasons = reasons.values(UuidV7.next(), pack.lostReasons().get(i).in(language), i);
        }
        reasons.execute();
    }
}
