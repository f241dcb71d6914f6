package co.cantera.shared.http;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.ids.UuidV7;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id that stands in the answer, in refusals and in every line of the log, and empties the log's context after it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestId extends OncePerRequestFilter {

    private static final String KEY = "requestId";
    private static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();

    /** The id of the request that is being worked on, empty outside one. */
    public static String current() {
        String id = MDC.get(KEY);
        return id == null ? "" : id;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id =
                request.getAttribute(ATTRIBUTE) instanceof String given ? given : OpaqueId.format("req", UuidV7.next());
        request.setAttribute(ATTRIBUTE, id);
        MDC.put(KEY, id);
        response.setHeader(HEADER, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.clear();
        }
    }

    /** The page of an error names the request that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
