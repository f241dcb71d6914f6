package co.cantera.signon;

import co.cantera.shared.http.Languages;
import co.cantera.shared.http.Site;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Begins a sign-on at {@code /login?to=/path}, with PKCE and in the visitor's language. */
@Component
final class SignOnStart implements OAuth2AuthorizationRequestResolver {

    private static final String PATH = "/login";

    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final ClientRegistration client;
    private final Site site;

    SignOnStart(ClientRegistrationRepository clients, ClientRegistration client, Site site) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, PATH);
        this.resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.client = client;
        this.site = site;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        boolean start = "GET".equals(request.getMethod()) && PATH.equals(request.getRequestURI());
        return start ? resolve(request, client.getRegistrationId()) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        OAuth2AuthorizationRequest authorization = resolver.resolve(request, registrationId);
        if (authorization == null) {
            return null;
        }
        String target = SignOnTarget.of(request.getParameter("to"));
        String hint = request.getParameter("hint");
        return OAuth2AuthorizationRequest.from(authorization)
                .redirectUri(site.url("/login/oauth2/code/" + registrationId))
                .attributes(attributes -> attributes.put(SignOnRequests.TARGET, target))
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", Languages.of(request).getLanguage());
                    if (hint != null && hint.length() <= 254) {
                        parameters.put("login_hint", hint);
                    }
                })
                .build();
    }
}
