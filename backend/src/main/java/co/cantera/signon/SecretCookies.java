package co.cantera.signon;

import co.cantera.shared.http.Site;
import co.cantera.shared.secrets.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Our cookies with a secret: for this host only, never readable by scripts, sent over TLS only when the site has it. */
@Component
public final class SecretCookies {

    static final String SESSION = "CANTERA_SESSION";
    static final String SIGN_ON = "CANTERA_SIGN_ON";

    private final boolean secure;

    SecretCookies(Site site) {
        this.secure = site.secure();
    }

    /** The secret in a cookie. */
    public Optional<Secret> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            String fullName = fullName(name);
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(fullName) && !cookie.getValue().isEmpty()) {
                    return Optional.of(new Secret(cookie.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    /** Gives the browser a secret to keep. */
    public void write(HttpServletResponse response, String name, Secret secret, Duration age) {
        write(response, name, secret.text(), age);
    }

    /** Makes the browser forget a secret. */
    public void remove(HttpServletResponse response, String name) {
        write(response, name, "", Duration.ZERO);
    }

    private void write(HttpServletResponse response, String name, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(fullName(name), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String fullName(String name) {
        return secure ? "__Host-" + name : name;
    }
}
