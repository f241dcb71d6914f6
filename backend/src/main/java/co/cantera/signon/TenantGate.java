package co.cantera.signon;

import co.cantera.shared.access.Access;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.HttpRefusals;
import co.cantera.shared.http.Languages;
import co.cantera.shared.ids.OpaqueId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request of a tenant through only when its caller is a member there now, and runs it inside that tenant. */
final class TenantGate extends OncePerRequestFilter {

    private final TenantDecision decision;
    private final HttpRefusals refusals;

    TenantGate(TenantDecision decision, HttpRefusals refusals) {
        this.decision = decision;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !TenantPath.isTenants(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (decision.decide(Caller.current(), request)) {
            case TenantDecision.Refused(HttpRefusal refusal) -> refusals.write(request, response, refusal);
            case TenantDecision.Entered(Access access) -> enter(access, request, response, chain);
        }
    }

    private static void enter(
            Access access, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put("tenant", access.schema().name());
        MDC.put("member", OpaqueId.format("member", access.memberId()));
        Languages.choose(request, access.language());
        try {
            access.call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
