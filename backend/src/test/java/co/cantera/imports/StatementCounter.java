package co.cantera.imports;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that this thread sends. */
@TestComponent
class StatementCounter implements ExecuteListenerProvider {

    private final ThreadLocal<AtomicInteger> sent = ThreadLocal.withInitial(AtomicInteger::new);

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                sent.get().incrementAndGet();
            }
        };
    }

    /** How many statements some work needs. */
    int of(Runnable work) {
        int before = sent.get().get();
        work.run();
        return sent.get().get() - before;
    }
}
