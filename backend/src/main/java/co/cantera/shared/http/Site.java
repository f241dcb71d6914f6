package co.cantera.shared.http;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the application.
 *
 * @param baseUrl scheme, host and port without a path, such as {@code https://app.cantera.co}
 */
@ConfigurationProperties("cantera")
public record Site(@DefaultValue("http://localhost:8080") URI baseUrl) {

    /** The address as browsers write it into the header Origin. */
    public String origin() {
        String url = baseUrl.toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The full address of one of our paths. */
    public String url(String path) {
        return origin() + path;
    }

    /** Whether cookies are only to be sent over TLS. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }
}
