package co.cantera.tenants.signup;

import co.cantera.tenants.provisioning.SlugTaken;
import co.cantera.tenants.signup.Founding.FoundingFailed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns an account into a tenant, step by step. Each step may be done again; what a program that ended left behind is
 * completed by {@link #recover}. A step that fails for good is answered by removing all that the sign-up made.
 */
public final class Provisioning {

    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);

    private final SignUps signUps;
    private final SignUpLock lock;
    private final ForwardSteps forward;
    private final Undoing undoing;

    public Provisioning(ProvisioningParts parts) {
        this.signUps = parts.signUps();
        this.lock = new SignUpLock(parts.access());
        this.forward = new ForwardSteps(parts);
        this.undoing = new Undoing(parts);
    }

    /** Goes on from where the sign-up stands, up to a tenant in use or to no trace. */
    public Outcome complete(UUID signUpId) {
        return lock.call(signUpId, () -> goOn(signUpId), Outcome.PENDING);
    }

    /** Does something for a sign-up that recovery must not disturb, such as making its account; empty if somebody is at it. */
    public <R> Optional<R> undisturbed(UUID signUpId, Supplier<R> work) {
        return lock.call(signUpId, () -> Optional.of(work.get()), Optional.empty());
    }

    /**
     * Completes the sign-ups that nobody has worked on for a while.
     *
     * @return how many are settled now
     */
    public int recover(Duration idle) {
        List<UUID> found = signUps.idle(idle);
        return (int) found.stream()
                .map(this::complete)
                .filter(outcome -> outcome != Outcome.PENDING)
                .count();
    }

    private Outcome goOn(UUID id) {
        try {
            return settle(load(id));
        } catch (SlugTaken e) {
            return undo(id, Outcome.SLUG_TAKEN, e);
        } catch (IdentityConflict e) {
            return undo(id, Outcome.REFUSED, e);
        } catch (FoundingFailed e) {
            LOG.error("The first content of a tenant could not be written", e);
            return undo(id, Outcome.REFUSED, e);
        } catch (RuntimeException e) {
            return later(id, e);
        }
    }

    private Outcome settle(SignUp start) {
        SignUp signUp = start;
        while (true) {
            switch (signUp.step()) {
                case ACCOUNT_READY -> forward.reserve(signUp);
                case RESERVED -> forward.createOrganization(signUp);
                case ORGANIZATION -> forward.found(signUp);
                case MEMBERSHIP -> forward.activate(signUp);
                case ACTIVE -> {
                    return Outcome.ACTIVE;
                }
                case ACCOUNT, UNDOING -> undoing.undo(signUp);
                case CODE_SENT, PROVEN -> {
                    return Outcome.REFUSED;
                }
            }
            signUp = load(signUp.id());
        }
    }

    private Outcome undo(UUID id, Outcome outcome, RuntimeException reason) {
        LOG.warn("Sign-up {} is undone: {}", id, reason.getMessage());
        try {
            undoing.begin(id);
            undoing.undo(load(id));
            return outcome;
        } catch (RuntimeException e) {
            return later(id, e);
        }
    }

    private Outcome later(UUID id, RuntimeException reason) {
        LOG.warn("Sign-up {} is tried again later: {}", id, reason.toString());
        signUps.touch(id);
        return Outcome.PENDING;
    }

    private SignUp load(UUID id) {
        return signUps.find(id).orElseThrow(() -> new IllegalArgumentException("no such sign-up"));
    }
}
