package co.cantera.identity;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells whether the realm has been brought to this version and this configuration: before that, nobody can sign in at a new address. */
@Component("realm")
class RealmHealth extends AbstractHealthIndicator {

    private final RealmReconciliation reconciliation;

    RealmHealth(RealmReconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (reconciliation.isDone()) {
            health.up();
        } else {
            health.outOfService();
        }
    }
}
