package co.cantera.tenants.provisioning;

import static co.cantera.schema.platform.Tables.SPARE_SCHEMA;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import co.cantera.schema.platform.tables.records.SpareSchemaRecord;
import co.cantera.tenants.TenantSchema;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Schemas made ahead of time, so that a tenant that signs up has to wait for a renaming only. */
public final class ReadyPool {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyPool.class);
    private static final int BATCH = 10;
    private static final long LOCK = 0x63616e7465726101L;

    private final Provisioner provisioner;
    private final SchemaFactory schemas;
    private final int target;
    private final AtomicBoolean refilling = new AtomicBoolean();

    /** @param target how many schemas are kept ready */
    public ReadyPool(Provisioner provisioner, Migrations migrations, int target) {
        this.provisioner = provisioner;
        this.schemas = new SchemaFactory(migrations);
        this.target = target;
    }

    /** Makes new schemas once half of them are used, and removes those of an older version; two nodes may do so at once. */
    public void refill() {
        while (provisioner.asOwner(this::removeOutdated)) {
            LOG.info("An outdated spare schema was removed");
        }
        if (provisioner.asOwner(this::available) > target / 2) {
            return;
        }
        int made;
        do {
            made = provisioner.asOwner(this::makeBatch);
            LOG.info("{} spare schemas were made", made);
        } while (made > 0);
    }

    /** Refills on a thread of its own, unless that is being done already. */
    public void refillSoon() {
        if (refilling.compareAndSet(false, true)) {
            Thread.ofVirtual().name("ready-pool").start(() -> {
                try {
                    refill();
                } finally {
                    refilling.set(false);
                }
            });
        }
    }

    /**
     * Gives a schema to a tenant within the running transaction; makes one on the spot if none is ready.
     *
     * @return the version of the schema
     */
    int claim(Provisioner.Session session, TenantSchema schema) {
        SpareSchemaRecord spare = session.jooq()
                .deleteFrom(SPARE_SCHEMA)
                .where(SPARE_SCHEMA.SCHEMA_NAME.eq(select(SPARE_SCHEMA.SCHEMA_NAME)
                        .from(SPARE_SCHEMA)
                        .where(SPARE_SCHEMA.SCHEMA_VERSION.ge(schemas.version()))
                        .orderBy(SPARE_SCHEMA.CREATED_AT)
                        .limit(1)
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetchOne();
        if (spare == null) {
            schemas.create(session, List.of(schema.name()));
            return schemas.version();
        }
        schemas.rename(session, spare.getSchemaName(), schema.name());
        return spare.getSchemaVersion();
    }

    private int available(Provisioner.Session session) {
        return session.jooq().fetchCount(SPARE_SCHEMA, SPARE_SCHEMA.SCHEMA_VERSION.ge(schemas.version()));
    }

    private int makeBatch(Provisioner.Session session) {
        if (!session.tryLock(LOCK)) {
            return 0;
        }
        int missing = Math.min(BATCH, target - available(session));
        if (missing <= 0) {
            return 0;
        }
        List<String> names = Stream.generate(() -> "spare_" + TenantSchema.base32(UUID.randomUUID()))
                .limit(missing)
                .toList();
        schemas.create(session, names);
        return session.jooq()
                .insertInto(SPARE_SCHEMA, SPARE_SCHEMA.SCHEMA_NAME, SPARE_SCHEMA.SCHEMA_VERSION)
                .valuesOfRows(
                        names.stream().map(name -> row(name, schemas.version())).toList())
                .execute();
    }

    private boolean removeOutdated(Provisioner.Session session) {
        SpareSchemaRecord outdated = session.jooq()
                .selectFrom(SPARE_SCHEMA)
                .where(SPARE_SCHEMA.SCHEMA_VERSION.lt(schemas.version()))
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOne();
        if (outdated == null) {
            return false;
        }
        schemas.drop(session, outdated.getSchemaName());
        return outdated.delete() > 0;
    }
}
