package co.cantera.signon;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** How this application is known to Keycloak. Nothing is asked of Keycloak at start, so the two start in any order. */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    @Bean
    ClientRegistration keycloak(IdentityProperties identity) {
        return ClientRegistration.withRegistrationId("keycloak")
                .clientId(IdentityProperties.WEB_CLIENT)
                .clientSecret(identity.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(identity.issuer())
                .authorizationUri(identity.browserEndpoint("auth"))
                .tokenUri(identity.serverEndpoint("token"))
                .jwkSetUri(identity.serverEndpoint("certs"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", identity.browserEndpoint("logout")))
                .build();
    }

    @Bean
    ClientRegistrationRepository clients(ClientRegistration keycloak) {
        return new InMemoryClientRegistrationRepository(keycloak);
    }
}
