package co.cantera.shared.jobs;

import static co.cantera.schema.platform.Tables.SCHEDULED_TASKS;

import co.cantera.tenants.TenantSchema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Asks for jobs within the transaction that makes them necessary, so that neither is ever without the other. */
@Component
public class JobStore {

    private final DSLContext db;
    private final Clock clock;

    JobStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Asks for a job of the current tenant. */
    public void enqueue(String task, UUID id) {
        db.insertInto(SCHEDULED_TASKS)
                .set(SCHEDULED_TASKS.TASK_NAME, task)
                .set(SCHEDULED_TASKS.TASK_INSTANCE, new TenantJob(TenantSchema.CURRENT.get(), id).instance())
                .set(SCHEDULED_TASKS.EXECUTION_TIME, OffsetDateTime.now(clock))
                .set(SCHEDULED_TASKS.PICKED, false)
                .set(SCHEDULED_TASKS.VERSION, 1L)
                .execute();
    }
}
