package co.cantera.testing;

import co.cantera.shared.http.RequestId;
import co.cantera.tenants.TenantSchema;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that some work sends. */
@TestComponent
public class StatementCount implements ExecuteListenerProvider {

    private final ThreadLocal<AtomicInteger> ofThread = ThreadLocal.withInitial(AtomicInteger::new);
    private volatile @Nullable List<String> ofRequests;

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                ofThread.get().incrementAndGet();
                List<String> heard = ofRequests;
                if (heard != null && !RequestId.current().isEmpty() && TenantSchema.CURRENT.isBound()) {
                    heard.add(String.valueOf(context.sql()));
                }
            }
        };
    }

    /** What requests send inside a tenant while some work runs, apart from what begins and ends a transaction. */
    public List<String> during(Runnable work) {
        List<String> heard = new CopyOnWriteArrayList<>();
        ofRequests = heard;
        try {
            work.run();
            return List.copyOf(heard);
        } finally {
            ofRequests = null;
        }
    }

    /** How many statements this thread sends for some work. */
    public int of(Runnable work) {
        int before = ofThread.get().get();
        work.run();
        return ofThread.get().get() - before;
    }
}
