package co.cantera.signup;

import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.limits.RateLimits;
import co.cantera.signon.Account;
import co.cantera.signon.Accounts;
import co.cantera.signon.Memberships;
import co.cantera.tenants.Slug;
import co.cantera.tenants.TenantProfile;
import co.cantera.tenants.signup.Outcome;
import co.cantera.tenants.signup.Provisioning;
import co.cantera.tenants.signup.SignUps;
import co.cantera.tenants.signup.TenantRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a tenant for a person who is signed in; asking again for the same slug goes on with what has begun. */
@Component
public class NewTenants {

    private final VisitorStore store;
    private final SignUps signUps;
    private final Provisioning provisioning;
    private final Accounts accounts;
    private final Memberships memberships;
    private final RateLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NewTenants(
            VisitorStore store,
            SignUps signUps,
            Provisioning provisioning,
            Accounts accounts,
            Memberships memberships,
            RateLimits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.signUps = signUps;
        this.provisioning = provisioning;
        this.accounts = accounts;
        this.memberships = memberships;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Answers {@code ACTIVE} or {@code PENDING}. */
    public String create(UUID personId, Slug slug, TenantProfile profile) {
        Account founder = accounts.byId(personId).orElseThrow();
        UUID signUp = begun(personId, slug).orElseGet(() -> begin(founder, slug, profile));
        Outcome outcome = provisioning.complete(signUp);
        if (outcome == Outcome.SLUG_TAKEN) {
            // perhaps by the same person, who pressed twice
            outcome = begun(personId, slug).map(provisioning::complete).orElse(outcome);
        }
        memberships.forget(personId);
        return switch (outcome) {
            case ACTIVE, PENDING -> outcome.name();
            case SLUG_TAKEN -> throw RefusedRequest.field("slug", "slugTaken");
            case REFUSED -> throw new RefusedRequest(HttpRefusal.UNAVAILABLE);
        };
    }

    private Optional<UUID> begun(UUID personId, Slug slug) {
        return transaction.execute(tx -> store.begun(personId, slug.value()));
    }

    private UUID begin(Account founder, Slug slug, TenantProfile profile) {
        limits.count(SignUpLimit.TENANT_BY_PERSON, founder.id().toString());
        UUID id = UuidV7.next();
        String language = founder.language().getLanguage();
        transaction.executeWithoutResult(tx -> {
            store.insertKnown(
                    id, founder.id(), founder.email(), language, clock.instant().plus(Visitors.LIFETIME));
            store.accept(founder.id(), id, "TERMS", Wizard.TERMS);
            store.accept(founder.id(), id, "DATA_POLICY", Wizard.DATA_POLICY);
            signUps.beginAccount(id, new TenantRequest(slug.value(), profile, founder.name()));
            signUps.accountReady(id, founder.id());
        });
        return id;
    }
}
