package co.cantera.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which requests ask for a file and so need nobody to be signed in: all reading ones but those of the application itself. */
final class FilePaths implements RequestMatcher {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern APPLICATION =
            Pattern.compile("/(graphql|api|f|login|logout|oauth2|actuator|error)(/.*)?|/t/[^/]+/api(/.*)?");

    @Override
    public boolean matches(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && isFile(request.getRequestURI());
    }

    static boolean isFile(String path) {
        return !APPLICATION.matcher(path).matches();
    }
}
