package co.cantera.members;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
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
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Acceptances(
            AcceptanceStore store,
            Organizations organizations,
            Memberships memberships,
            Members members,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.store = store;
        this.organizations = organizations;
        this.memberships = memberships;
        this.members = members;
        this.audit = audit;
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
    }

    private boolean isMember(OpenInvitation invitation, Account person) {
        return Boolean.TRUE.equals(transaction.execute(tx -> store.isMember(invitation.tenantId(), person.id())));
    }

    /** One transaction inside the tenant: the person acts there already, as the member that it makes. */
    private boolean isAccepted(Secret token, OpenInvitation invitation, Account person) {
        return invitation.access(person).call(() -> {
            boolean accepted = Boolean.TRUE.equals(transaction.execute(tx -> {
                boolean letIn = store.accept(token, invitation, person);
                if (letIn) {
                    audit.record(
                            MemberId.PREFIX, invitation.memberId(), ChangeKind.UPDATED, changes(invitation, person));
                } else {
                    tx.setRollbackOnly();
                }
                return letIn;
            }));
            members.changed();
            return accepted;
        });
    }

    private static Changes changes(OpenInvitation invitation, Account person) {
        return new Changes()
                .field("state", MemberState.INVITED, MemberState.ACTIVE)
                .field("name", invitation.name(), person.name());
    }

    /** Not who has accepted the same invitation in another window meanwhile. */
    private void takeOutAgain(UUID organization, OpenInvitation invitation, Account person) {
        if (!isMember(invitation, person)) {
            organizations.removeMember(organization, person);
        }
    }
}
