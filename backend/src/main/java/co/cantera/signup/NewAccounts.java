package co.cantera.signup;

import co.cantera.identity.NewUser;
import co.cantera.identity.UserCreation;
import co.cantera.identity.Users;
import co.cantera.signon.Accounts;
import co.cantera.signon.Sessions;
import co.cantera.signon.SignOns;
import co.cantera.tenants.signup.SignUp;
import co.cantera.tenants.signup.SignUpAccounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Makes the account of a visitor, or removes what was left of one when a node ended in between. */
@Component
class NewAccounts implements SignUpAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(NewAccounts.class);

    private final Visitors visitors;
    private final Users users;
    private final Accounts accounts;
    private final SignOns signOns;
    private final Sessions sessions;

    NewAccounts(Visitors visitors, Users users, Accounts accounts, SignOns signOns, Sessions sessions) {
        this.visitors = visitors;
        this.users = users;
        this.accounts = accounts;
        this.signOns = signOns;
        this.sessions = sessions;
    }

    /** An answer that never comes leaves the step as it is: what Keycloak did is then removed within a minute. */
    UserCreation create(Visitor visitor, NewUser user) {
        visitors.accountBegins(visitor);
        UserCreation creation = users.create(user);
        if (creation instanceof UserCreation.Created(var subject)) {
            accounts.known(subject, user.email(), user.name(), user.language());
            visitors.accountReady(visitor);
        } else {
            visitors.accountRefused(visitor);
        }
        return creation;
    }

    /** Whether a session has begun; the account is good in any case. */
    boolean signIn(NewUser user, HttpServletRequest request, HttpServletResponse response) {
        try {
            signOns.beginFirst(user.email(), user.password(), request, response);
            return true;
        } catch (RestClientException e) {
            LOG.warn("A first session could not begin: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public void remove(SignUp signUp) {
        users.deleteMadeFor(signUp.email(), signUp.id()).ifPresent(subject -> {
            sessions.endAllOf(subject);
            accounts.remove(subject);
        });
    }
}
