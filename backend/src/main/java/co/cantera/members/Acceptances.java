package co.cantera.members;

import co.cantera.identity.Organizations;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.secrets.Secret;
import co.cantera.signon.Account;
import co.cantera.signon.Memberships;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts invitations: first at Keycloak, where it may be done again, then here, where it counts. */
@Component
class Acceptances {

    private final AcceptanceStore store;
    private final Organizations organizations;
    private final Memberships memberships;
    private final Members members;
    private final TransactionTemplate transaction;

    Acceptances(
            AcceptanceStore store,
            Organizations organizations,
            Memberships memberships,
            Members members,
            TransactionTemplate transaction) {
        this.store = store;
        this.organizations = organizations;
        this.memberships = memberships;
        this.members = members;
        this.transaction = transaction;
    }

    /** The invitation behind a link, unless it has ended. */
    OpenInvitation open(Secret token) {
        return transaction
                .execute(tx -> store.find(token))
                .orElseThrow(() -> RefusedRequest.field("token", "invitationEnded"));
    }

    /** Lets a person in who has the address that was invited. */
    void accept(Secret token, OpenInvitation invitation, Account person) {
        if (!person.email().equalsIgnoreCase(invitation.email())) {
            throw RefusedRequest.field("token", "otherEmail");
        }
        if (isMember(invitation, person)) {
            throw RefusedRequest.field("token", "invitationEnded");
        }
        UUID organization = Objects.requireNonNull(invitation.organization());
        organizations.addMember(organization, person, invitation.role());
        if (!isAccepted(token, invitation, person)) {
            takeOutAgain(organization, invitation, person);
            throw RefusedRequest.field("token", "invitationEnded");
        }
        memberships.forget(person.id());
        invitation.schema().call(() -> {
            transaction.executeWithoutResult(tx -> store.name(invitation.memberId(), person.name()));
            members.changed();
            return true;
        });
    }

    private boolean isMember(OpenInvitation invitation, Account person) {
        return Boolean.TRUE.equals(transaction.execute(tx -> store.isMember(invitation.tenantId(), person.id())));
    }

    private boolean isAccepted(Secret token, OpenInvitation invitation, Account person) {
        return Boolean.TRUE.equals(transaction.execute(tx -> {
            boolean accepted = store.accept(token, invitation, person.id());
            if (!accepted) {
                tx.setRollbackOnly();
            }
            return accepted;
        }));
    }

    /** Not who has accepted the same invitation in another window meanwhile. */
    private void takeOutAgain(UUID organization, OpenInvitation invitation, Account person) {
        if (!isMember(invitation, person)) {
            organizations.removeMember(organization, person);
        }
    }
}
