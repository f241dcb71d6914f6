package co.cantera.members;

import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

/**
 * Who may give a record to whom: a rep only to herself, a manager within the own team and those under it, an admin to anybody. The record
 * follows its owner's team.
 */
@Component
public class Assignment {

    /** The owner of a record and the team that follows from it. */
    public record Owner(UUID memberId, @Nullable UUID teamId) {}

    /** Who owns a record that is there already: nobody where the member is null. */
    public record Ownership(
            @Nullable UUID memberId, @Nullable UUID teamId) {}

    private final Members members;

    Assignment(Members members) {
        this.members = members;
    }

    /** The person who acts now as owner. */
    public Owner self() {
        return new Owner(Access.current().memberId(), Access.current().teamId());
    }

    /** The wanted owner, when the person who acts now may choose this one. */
    public Outcome<Owner> to(@Nullable MemberId wanted) {
        if (wanted == null || wanted.value().equals(Access.current().memberId())) {
            return Outcome.done(self());
        }
        Member member = members.find(wanted.value());
        if (member == null) {
            return Outcome.refused(InvalidInput.field("ownerId", "unknown"));
        }
        Team team = member.team();
        return mayAssign(team)
                ? Outcome.done(new Owner(
                        wanted.value(), team == null ? null : team.id().value()))
                : Outcome.refused(new NotAllowed());
    }

    /** The ownership after an update, which stays as it was when the update does not name an owner. */
    public Outcome<Ownership> after(ArgumentValue<MemberId> given, @Nullable UUID ownerId, @Nullable UUID teamId) {
        return given.isOmitted()
                ? Outcome.done(new Ownership(ownerId, teamId))
                : to(given.value()).then(owner -> Outcome.done(new Ownership(owner.memberId(), owner.teamId())));
    }

    /** Whether there is anybody besides herself whom the person who acts now may give records to. */
    static boolean mayAssign() {
        Access access = Access.current();
        return access.seesAll() || access.leads() && access.teamId() != null;
    }

    /** Whether the person who acts now may give records to this member. */
    public static boolean mayAssignTo(Member member) {
        return member.id().value().equals(Access.current().memberId()) || mayAssign(member.team());
    }

    private static boolean mayAssign(@Nullable Team team) {
        Access access = Access.current();
        UUID led = access.teamId();
        return access.seesAll() || access.leads() && led != null && team != null && team.within(new TeamId(led));
    }
}
