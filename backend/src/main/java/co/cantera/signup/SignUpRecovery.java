package co.cantera.signup;

import co.cantera.tenants.signup.Provisioning;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Completes, or leaves no trace of, what a node that ended has left half done. */
@Component
class SignUpRecovery {

    /** Whoever is at it holds its lock; this only keeps tries apart, and leaves time for two of them within a minute. */
    private static final Duration IDLE = Duration.ofSeconds(15);

    private final Provisioning provisioning;

    SignUpRecovery(Provisioning provisioning) {
        this.provisioning = provisioning;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    void recover() {
        provisioning.recover(IDLE);
    }
}
