package co.cantera.signup;

import co.cantera.tenants.signup.Provisioning;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Completes, or leaves no trace of, what a node that ended has left half done; and deletes what visitors have given up. */
@Component
class SignUpRecovery {

    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Provisioning provisioning;
    private final VisitorStore visitors;
    private final TransactionTemplate transaction;

    SignUpRecovery(Provisioning provisioning, VisitorStore visitors, TransactionTemplate transaction) {
        this.provisioning = provisioning;
        this.visitors = visitors;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    void recover() {
        provisioning.recover(IDLE);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT8M")
    void deleteOver() {
        transaction.executeWithoutResult(tx -> visitors.deleteOver());
    }
}
