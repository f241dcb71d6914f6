package co.cantera.directory;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.Twins.Match;
import co.cantera.members.Member;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.notifications.Mail;
import co.cantera.notifications.Mails;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.http.Site;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the owners of what is out of reach to give access to it, without saying more of it than was typed. */
@Component
class AccessRequests {

    private static final int MAX_NOTE = 500;

    private final Twins twins;
    private final Members members;
    private final TenantProfiles tenants;
    private final AuditTrail audit;
    private final Mails mails;
    private final RateLimits limits;
    private final Site site;

    AccessRequests(
            Twins twins,
            Members members,
            TenantProfiles tenants,
            AuditTrail audit,
            Mails mails,
            RateLimits limits,
            Site site) {
        this.twins = twins;
        this.members = members;
        this.tenants = tenants;
        this.audit = audit;
        this.mails = mails;
        this.limits = limits;
        this.site = site;
    }

    /** Writes to each owner; answers who they are. */
    Outcome<List<Member>> ask(RequestAccessInput input) {
        String type = input.company() == null ? PersonId.PREFIX : CompanyId.PREFIX;
        return new InputChecks()
                .that((input.company() == null) != (input.person() == null), "company", "oneOfTwo")
                .atMost(MAX_NOTE, "note", input.note())
                .outcome(input)
                .then(checked -> {
                    List<Match> others = matches(checked).stream()
                            .filter(match -> isSomebodyElses(match.found().ownerId()))
                            .toList();
                    return others.isEmpty() ? Outcome.refused(new NotFound()) : Outcome.done(others);
                })
                .then(this::within)
                .then(others -> Outcome.done(tell(type, others, Given.trimmed(input.note()))));
    }

    private List<Match> matches(RequestAccessInput input) {
        return input.company() != null
                ? twins.matches(twins.sought(input.company()))
                : input.person() == null ? List.of() : twins.peopleLike(twins.sought(input.person()));
    }

    private Outcome<List<Match>> within(List<Match> others) {
        String member = Access.current().memberId().toString();
        return limits.isWithin(AccessRequestLimit.ACCESS_REQUEST_BY_MEMBER, member)
                ? Outcome.done(others)
                : Outcome.refused(InvalidInput.field("note", "askedTooOften"));
    }

    private List<Member> tell(String type, List<Match> others, @Nullable String note) {
        Member asking = members.find(Access.current().memberId());
        String name = asking == null ? "" : asking.name();
        List<Member> owners = new ArrayList<>();
        for (Match match : others) {
            UUID id = match.found().id();
            audit.record(type, id, ChangeKind.UPDATED, new Changes().field("accessRequest", null, name));
            Member owner = members.find(match.found().ownerId());
            if (owner != null && owner.email() != null) {
                mails.send(mail(owner.email(), name, match.found().name(), type, id, note));
                owners.add(owner);
            }
        }
        return owners.stream().distinct().toList();
    }

    private Mail mail(String to, String asking, String record, String type, UUID id, @Nullable String note) {
        String folder = type.equals(CompanyId.PREFIX) ? "companies" : "people";
        return new Mail(
                to,
                Texts.language(tenants.current().region()),
                "accessRequest",
                List.of(asking, record, note == null ? "" : "«" + note + "»"),
                null,
                site.url("/t/" + Access.current().slug() + "/" + folder + "/" + OpaqueId.format(type, id)));
    }

    private static boolean isSomebodyElses(@Nullable UUID owner) {
        return owner != null && !owner.equals(Access.current().memberId());
    }
}
