package co.cantera.signup;

import co.cantera.identity.NewUser;
import co.cantera.identity.UserCreation;
import co.cantera.identity.Users;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.signon.Accounts;
import co.cantera.signon.SignOns;
import co.cantera.tenants.signup.Checkpoint;
import co.cantera.tenants.signup.Checkpoint.Moment;
import co.cantera.tenants.signup.Provisioning;
import co.cantera.tenants.signup.Step;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Makes the account of a visitor and begins its first session. Recovery removes what was made should the node end before that. */
@Component
class NewAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(NewAccounts.class);

    /** @param signedIn whether a session has begun; a new account is good in any case */
    record Made(UserCreation creation, boolean signedIn) {}

    private final Visitors visitors;
    private final UnfinishedAccounts unfinished;
    private final Provisioning provisioning;
    private final Users users;
    private final Accounts accounts;
    private final SignOns signOns;
    private final Checkpoint checkpoint;

    NewAccounts(
            Visitors visitors,
            UnfinishedAccounts unfinished,
            Provisioning provisioning,
            Users users,
            Accounts accounts,
            SignOns signOns,
            Checkpoint checkpoint) {
        this.visitors = visitors;
        this.unfinished = unfinished;
        this.provisioning = provisioning;
        this.users = users;
        this.accounts = accounts;
        this.signOns = signOns;
        this.checkpoint = checkpoint;
    }

    /** Whether the visitor's address has an account. One that was cut off belongs to nobody, so it goes first. */
    boolean exists(Visitor visitor) {
        visitors.cutOff(visitor.email()).forEach(provisioning::complete);
        return users.exists(visitor.email());
    }

    /** An answer that never comes leaves the step as it is: the visitor may ask again, or what Keycloak did is removed. */
    Made create(Visitor visitor, NewUser user, HttpServletRequest request, HttpServletResponse response) {
        return provisioning
                .undisturbed(visitor.id(), () -> undisturbed(visitor, user, request, response))
                .orElseThrow(() -> new RefusedRequest(HttpRefusal.UNAVAILABLE));
    }

    private Made undisturbed(Visitor visitor, NewUser user, HttpServletRequest request, HttpServletResponse response) {
        if (!visitors.accountBegins(visitor)) {
            throw RefusedRequest.field("code", "codeEnded");
        }
        checkpoint.reached(Step.ACCOUNT, Moment.BEGUN);
        UserCreation creation = create(user);
        if (!(creation instanceof UserCreation.Created(var subject))) {
            visitors.accountRefused(visitor);
            return new Made(creation, false);
        }
        checkpoint.reached(Step.ACCOUNT, Moment.DONE);
        accounts.known(subject, user.email(), user.name(), user.language());
        checkpoint.reached(Step.ACCOUNT, Moment.RECORDED);
        boolean signedIn = signIn(user, request, response);
        checkpoint.reached(Step.ACCOUNT_READY, Moment.DONE);
        visitors.accountReady(visitor);
        return new Made(creation, signedIn);
    }

    /** Also when an earlier try of the same visitor has made it and was not answered. */
    private UserCreation create(NewUser user) {
        UserCreation creation = users.create(user);
        boolean again = creation instanceof UserCreation.Exists && unfinished.remove(user.email(), user.purpose());
        return again ? users.create(user) : creation;
    }

    private boolean signIn(NewUser user, HttpServletRequest request, HttpServletResponse response) {
        try {
            signOns.beginFirst(user.email(), user.password(), request, response);
            return true;
        } catch (RestClientException e) {
            LOG.warn("A first session could not begin: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
