package co.cantera.money;

import static co.cantera.schema.tenant.Tables.EXCHANGE_RATE;
import static org.jooq.impl.DSL.inline;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.TrailStore;
import co.cantera.members.Roster;
import co.cantera.schema.tenant.tables.records.ExchangeRateRecord;
import co.cantera.shared.access.Access;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The exchange rates in the current tenant's schema. */
@Component
class RateStore {

    private static final int MOST = 400;

    private final DSLContext db;
    private final TrailStore trail;

    RateStore(DSLContext db, TrailStore trail) {
        this.db = db;
        this.trail = trail;
    }

    /** For each currency the newest rate of the day or before. */
    List<ExchangeRate> countingOn(LocalDate day, Roster roster) {
        return db.selectDistinct(EXCHANGE_RATE.fields())
                .on(EXCHANGE_RATE.CURRENCY)
                .from(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.VALID_FROM.le(day))
                .orderBy(EXCHANGE_RATE.CURRENCY, EXCHANGE_RATE.VALID_FROM.desc())
                .fetch(row -> rate(row.into(EXCHANGE_RATE), roster));
    }

    List<ExchangeRate> of(String currency, Roster roster) {
        return db.selectFrom(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.CURRENCY.eq(currency))
                .orderBy(EXCHANGE_RATE.VALID_FROM.desc())
                .limit(MOST)
                .fetch(row -> rate(row, roster));
    }

    /** The rate of this currency that begins on this day, locked. */
    @Nullable
    ExchangeRate of(String currency, LocalDate day, Roster roster) {
        return db.selectFrom(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.CURRENCY.eq(currency).and(EXCHANGE_RATE.VALID_FROM.eq(day)))
                .forUpdate()
                .fetchOne(row -> rate(row, roster));
    }

    @Nullable
    ExchangeRate find(RateId id, Roster roster) {
        return db.selectFrom(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.ID.eq(id.value()))
                .fetchOne(row -> rate(row, roster));
    }

    /** Adds the rate, or puts it in the place of the one of its day. */
    void put(ExchangeRate rate, Entry entry) {
        trail.write(
                db.insertInto(EXCHANGE_RATE)
                        .set(EXCHANGE_RATE.ID, rate.id().value())
                        .set(EXCHANGE_RATE.CURRENCY, rate.currency())
                        .set(EXCHANGE_RATE.VALID_FROM, rate.validFrom())
                        .set(EXCHANGE_RATE.RATE, rate.rate())
                        .set(EXCHANGE_RATE.CREATED_BY, Access.current().memberId())
                        .set(EXCHANGE_RATE.CREATED_AT, rate.createdAt())
                        .onConflict(EXCHANGE_RATE.CURRENCY, EXCHANGE_RATE.VALID_FROM)
                        .doUpdate()
                        .set(EXCHANGE_RATE.VERSION, rate.version())
                        .set(EXCHANGE_RATE.RATE, rate.rate())
                        .set(EXCHANGE_RATE.CREATED_BY, Access.current().memberId())
                        .set(EXCHANGE_RATE.CREATED_AT, rate.createdAt())
                        .returningResult(inline(1)),
                RateId.PREFIX,
                entry);
    }

    void delete(RateId id, Entry entry) {
        trail.write(
                db.deleteFrom(EXCHANGE_RATE)
                        .where(EXCHANGE_RATE.ID.eq(id.value()))
                        .returningResult(inline(1)),
                RateId.PREFIX,
                entry);
    }

    private static ExchangeRate rate(ExchangeRateRecord row, Roster roster) {
        return new ExchangeRate(
                new RateId(row.getId()),
                row.getVersion(),
                row.getCurrency(),
                row.getValidFrom(),
                row.getRate().stripTrailingZeros(),
                roster.member(row.getCreatedBy()),
                row.getCreatedAt());
    }
}
