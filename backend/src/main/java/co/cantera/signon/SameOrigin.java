package co.cantera.signon;

import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.HttpRefusals;
import co.cantera.shared.http.Site;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site could make a browser send, besides the CSRF token: a change has to come from our own pages, and what is not
 * an upload has to be JSON, which no form can send.
 */
final class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Site site;
    private final HttpRefusals refusals;

    SameOrigin(Site site, HttpRefusals refusals) {
        this.site = site;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!isOwn(request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"))) {
            refusals.write(request, response, HttpRefusal.CSRF_REFUSED);
        } else if (mustBeJson(request) && !isJson(request.getContentType())) {
            refusals.write(request, response, HttpRefusal.UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOwn(@Nullable String origin, @Nullable String fetchSite) {
        return (origin == null || origin.equals(site.origin()))
                && (fetchSite == null || fetchSite.equals("same-origin"));
    }

    private static boolean mustBeJson(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean hasBody = request.getContentLengthLong() != 0 || request.getContentType() != null;
        return path.equals("/graphql") || path.startsWith("/api/") && hasBody;
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && (contentType.equals(MediaType.APPLICATION_JSON_VALUE)
                        || contentType.startsWith(MediaType.APPLICATION_JSON_VALUE + ";"));
    }
}
