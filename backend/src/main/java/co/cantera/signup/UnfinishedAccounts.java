package co.cantera.signup;

import co.cantera.identity.Users;
import co.cantera.signon.Accounts;
import co.cantera.signon.Sessions;
import co.cantera.signon.SignedOn;
import co.cantera.tenants.signup.SignUp;
import co.cantera.tenants.signup.SignUpAccounts;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is left of an account whose making was cut off. Nobody was told of it, so it goes; unless its person has found it nevertheless. */
@Component
class UnfinishedAccounts implements SignUpAccounts {

    private final Visitors visitors;
    private final Users users;
    private final Accounts accounts;
    private final Sessions sessions;

    UnfinishedAccounts(Visitors visitors, Users users, Accounts accounts, Sessions sessions) {
        this.visitors = visitors;
        this.users = users;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public void remove(SignUp signUp) {
        boolean _ = remove(signUp.email(), signUp.id());
    }

    /** Whether the sign-up had made an account of the address, which is gone now. Keycloak comes last: by it the rest is found. */
    boolean remove(String email, UUID signUp) {
        return users.madeFor(email, signUp)
                .filter(accounts::belongsToNoTenant)
                .map(subject -> {
                    sessions.endAllOf(subject);
                    accounts.remove(subject);
                    users.delete(subject);
                    return subject;
                })
                .isPresent();
    }

    /** Who signs in with an account has it, whatever became of the request that made it. */
    @EventListener
    void on(SignedOn person) {
        visitors.accountUsed(person.email());
    }
}
