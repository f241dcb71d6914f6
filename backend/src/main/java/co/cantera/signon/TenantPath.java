package co.cantera.signon;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which requests belong to a tenant, and which one they name. */
final class TenantPath {

    private static final String HEADER = "X-Cantera-Tenant";
    private static final Pattern PATH = Pattern.compile("/t/([^/]+)/api/.*");

    private TenantPath() {}

    static boolean isTenants(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/graphql") || path.startsWith("/t/");
    }

    static Optional<String> inHeader(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER));
    }

    static Optional<String> inPath(HttpServletRequest request) {
        Matcher path = PATH.matcher(request.getRequestURI());
        return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }
}
