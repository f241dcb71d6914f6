package co.cantera.members;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.notifications.Mail;
import co.cantera.notifications.Mails;
import co.cantera.shared.access.Access;
import co.cantera.shared.access.Role;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.http.Site;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.secrets.Secret;
import co.cantera.shared.text.EmailAddress;
import co.cantera.shared.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invites people by mail to become members of the current tenant. */
@Component
class Invitations {

    private static final Duration LIFETIME = Duration.ofDays(7);

    private final InvitationStore store;
    private final Members members;
    private final TenantProfiles tenants;
    private final Mails mails;
    private final AuditTrail audit;
    private final Site site;
    private final RateLimits limits;
    private final Clock clock;

    Invitations(
            InvitationStore store,
            Members members,
            TenantProfiles tenants,
            Mails mails,
            AuditTrail audit,
            Site site,
            RateLimits limits,
            Clock clock) {
        this.store = store;
        this.members = members;
        this.tenants = tenants;
        this.mails = mails;
        this.audit = audit;
        this.site = site;
        this.limits = limits;
        this.clock = clock;
    }

    Outcome<Member> invite(InviteMemberInput input) {
        Team team = input.teamId() == null ? null : members.team(input.teamId().value());
        if (!InvitationPolicy.mayInvite(input.role(), team)) {
            return Outcome.refused(new NotAllowed());
        }
        String email = input.email().strip().toLowerCase(Locale.ROOT);
        String name = input.name().strip();
        Member known = members.byEmail(email);
        return new InputChecks()
                .required("name", name)
                .atMost(200, "name", name)
                .that(EmailAddress.looksRight(email), "email", "email")
                .that(input.teamId() == null || team != null, "teamId", "unknown")
                .that(known == null || known.state() == MemberState.INACTIVE, "email", "alreadyMember")
                .outcome(known == null ? UuidV7.next() : known.id().value())
                .then(id -> within("email", email, id))
                .then(id -> {
                    UUID teamId = team == null ? null : team.id().value();
                    store.writeMember(id, name, email, teamId);
                    store.writeMembership(id, input.role(), teamId);
                    audit.record(
                            MemberId.PREFIX,
                            id,
                            ChangeKind.CREATED,
                            new Changes().field("role", null, input.role()).field("teamId", null, team));
                    members.changed();
                    return Outcome.done(sent(id, email, name, input.role(), teamId));
                });
    }

    /** Counts one more mail to the address, before anything is written. */
    private <T> Outcome<T> within(String path, String email, T value) {
        String tenant = Access.current().tenantId().toString();
        if (!limits.isWithin(InvitationLimit.INVITATION_BY_TENANT, tenant)) {
            return Outcome.refused(InvalidInput.field(path, "tooManyInvitations"));
        }
        return limits.isWithin(InvitationLimit.INVITATION_BY_EMAIL, email)
                ? Outcome.done(value)
                : Outcome.refused(InvalidInput.field(path, "invitedTooOften"));
    }

    private Member sent(UUID id, String email, String name, Role role, @Nullable UUID teamId) {
        Secret token = Secret.random();
        store.endAll(id);
        store.insert(token, id, email, name, role, teamId, clock.instant().plus(LIFETIME));
        Member inviter = members.find(Access.current().memberId());
        String inviterName = inviter == null ? "" : inviter.name();
        mails.send(new Mail(
                email,
                Texts.language(tenants.current().region()),
                "invitation",
                List.of(inviterName, tenants.current().name()),
                null,
                site.url("/invitation?token=" + token.text())));
        return Objects.requireNonNull(members.find(id));
    }

    Outcome<Member> resend(MemberId id) {
        return open(id).then(member -> within("memberId", String.valueOf(member.email()), member))
                .then(member -> {
                    audit.record(MemberId.PREFIX, id.value(), ChangeKind.UPDATED, new Changes());
                    return Outcome.done(sent(
                            id.value(),
                            String.valueOf(member.email()),
                            member.name(),
                            member.roles().getFirst(),
                            member.team() == null ? null : member.team().id().value()));
                });
    }

    Outcome<Member> revoke(MemberId id) {
        return open(id).then(member -> {
            store.endAll(id.value());
            store.deactivate(id.value());
            audit.record(MemberId.PREFIX, id.value(), ChangeKind.DELETED, new Changes());
            members.changed();
            return Outcome.done(Objects.requireNonNull(members.find(id.value())));
        });
    }

    private Outcome<Member> open(MemberId id) {
        Member member = members.find(id.value());
        if (member == null) {
            return Outcome.refused(new NotFound());
        }
        if (!InvitationPolicy.mayInvite(member)) {
            return Outcome.refused(new NotAllowed());
        }
        return member.state() == MemberState.INVITED
                ? Outcome.done(member)
                : Outcome.refused(InvalidInput.field("memberId", "alreadyMember"));
    }
}
