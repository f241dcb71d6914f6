package co.cantera.testing;

import co.cantera.shared.http.RequestId;
import co.cantera.tenants.TenantSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the statements that requests send inside a tenant, apart from those that begin and end a transaction. */
@TestConfiguration
public class StatementCount {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    @Bean
    ExecuteListenerProvider countingListener() {
        return new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                if (!RequestId.current().isEmpty() && TenantSchema.CURRENT.isBound()) {
                    statements.add(String.valueOf(context.sql()));
                }
            }
        });
    }

    /** The statements that some work sends. */
    public List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return new ArrayList<>(statements);
    }
}
