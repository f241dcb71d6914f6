package co.cantera.signon;

import static co.cantera.shared.http.HttpRefusal.TENANT_FORBIDDEN;
import static co.cantera.shared.http.HttpRefusal.TENANT_MISMATCH;
import static co.cantera.shared.http.HttpRefusal.TENANT_MISSING;
import static co.cantera.shared.http.HttpRefusal.TENANT_SUSPENDED;
import static co.cantera.shared.http.HttpRefusal.UNAUTHENTICATED;

import co.cantera.shared.access.Access;
import co.cantera.shared.http.HttpRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides which tenant a request enters. A tenant that does not exist answers exactly like one that the caller does not belong to. */
@Component
final class TenantDecision {

    /** What was decided. */
    sealed interface Outcome {}

    /** The request goes on in a tenant. */
    record Entered(Access access) implements Outcome {}

    /** The request ends here. */
    record Refused(HttpRefusal refusal) implements Outcome {}

    private final Memberships memberships;

    TenantDecision(Memberships memberships) {
        this.memberships = memberships;
    }

    Outcome decide(Optional<Caller> caller, HttpServletRequest request) {
        if (caller.isEmpty()) {
            return new Refused(UNAUTHENTICATED);
        }
        Optional<String> header = TenantPath.inHeader(request);
        Optional<String> path = TenantPath.inPath(request);
        if (header.isPresent() && path.isPresent() && !header.equals(path)) {
            return new Refused(TENANT_MISMATCH);
        }
        Optional<String> slug = header.or(() -> path);
        return switch (caller.get()) {
            case Caller.Browser browser -> named(browser, slug, Access.Via.BROWSER);
            case Caller.Token token -> ofToken(token, slug);
            case Caller.Key key -> ofKey(key, slug);
        };
    }

    private Outcome named(Caller caller, Optional<String> slug, Access.Via via) {
        if (slug.isEmpty()) {
            return new Refused(TENANT_MISSING);
        }
        return enter(
                memberships.find(
                        caller.personId(), membership -> membership.slug().equals(slug.get())),
                via);
    }

    /** A token that was made for some organizations opens no other tenant of its person. */
    private Outcome ofToken(Caller.Token token, Optional<String> slug) {
        Set<String> organizations = token.organizations();
        if (!organizations.isEmpty() && slug.isPresent() && !organizations.contains(slug.get())) {
            return new Refused(TENANT_MISMATCH);
        }
        Optional<String> only =
                organizations.size() == 1 ? organizations.stream().findFirst() : Optional.empty();
        return named(token, slug.or(() -> only), Access.Via.TOKEN);
    }

    private Outcome ofKey(Caller.Key key, Optional<String> slug) {
        var membership = memberships.find(
                key.personId(),
                each -> each.tenantId().equals(key.tenantId()) && each.slug().equals(slug.orElse(each.slug())));
        return enter(membership, Access.Via.API_KEY);
    }

    private static Outcome enter(Optional<Membership> membership, Access.Via via) {
        if (membership.isEmpty()) {
            return new Refused(TENANT_FORBIDDEN);
        }
        return membership.get().tenantActive()
                ? new Entered(membership.get().access(via))
                : new Refused(TENANT_SUSPENDED);
    }
}
