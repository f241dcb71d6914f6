package co.cantera.tenants.signup;

import static co.cantera.tenants.signup.Checkpoint.Moment.BEGUN;
import static co.cantera.tenants.signup.Checkpoint.Moment.DONE;
import static co.cantera.tenants.signup.Checkpoint.Moment.RECORDED;

import java.util.UUID;

/**
 * Removes what a sign-up made: organization, then tenant; before there is a tenant, the account. Each part may be done again. An account
 * that is ready stays: the person is signed in and may try another slug.
 */
final class Undoing {

    private final ProvisioningParts parts;

    Undoing(ProvisioningParts parts) {
        this.parts = parts;
    }

    /** From here on the sign-up only goes back, also after a restart. */
    void begin(UUID signUpId) {
        parts.signUps().record(signUpId, Step.UNDOING);
        reached(RECORDED);
    }

    void undo(SignUp signUp) {
        reached(BEGUN);
        UUID tenantId = signUp.tenantId();
        if (tenantId != null) {
            parts.identity().deleteOrganization(tenantId);
            parts.factory().drop(tenantId, jooq -> parts.signUps().record(jooq, signUp.id(), Step.UNDOING, null));
        }
        if (signUp.step() == Step.ACCOUNT) {
            parts.accounts().remove(signUp);
        }
        reached(DONE);
        parts.signUps().startOver(signUp);
    }

    private void reached(Checkpoint.Moment moment) {
        parts.checkpoint().reached(Step.UNDOING, moment);
    }
}
