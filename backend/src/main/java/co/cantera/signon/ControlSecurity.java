package co.cantera.signon;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.HttpRefusals;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Who may ask the management port: anybody for health and figures, since the port is not published; for all else whoever knows the secret
 * {@code cantera.control-secret}. Without one nobody does.
 */
@Configuration(proxyBeanMethods = false)
class ControlSecurity {

    private final String secret;

    ControlSecurity(@Value("${cantera.control-secret:}") String secret) {
        this.secret = secret;
    }

    @Bean
    @Order(0)
    SecurityFilterChain control(HttpSecurity http, HttpRefusals refusals) {
        return http.securityMatcher(request -> isControlPort(request) || isControlPath(request))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, exception) ->
                                refusals.write(request, response, refusal(request, HttpRefusal.UNAUTHENTICATED)))
                        .accessDeniedHandler((request, response, exception) ->
                                refusals.write(request, response, refusal(request, HttpRefusal.FORBIDDEN))))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/actuator/health/**", "/actuator/health", "/actuator/prometheus", "/actuator/info")
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .access((who, request) -> new AuthorizationDecision(knowsSecret(request)))
                        .requestMatchers(ControlSecurity::isControlPort)
                        .denyAll()
                        .anyRequest()
                        .access((who, request) -> new AuthorizationDecision(knowsSecret(request))))
                .build();
    }

    /** On the management port there is nothing but endpoints, although the product's pages and files could be found from there. */
    private static HttpRefusal refusal(HttpServletRequest request, HttpRefusal otherwise) {
        boolean isNothing =
                isControlPort(request) && !EndpointRequest.toAnyEndpoint().matches(request);
        return isNothing ? HttpRefusal.NOT_FOUND : otherwise;
    }

    private static boolean isControlPath(HttpServletRequest request) {
        return request.getRequestURI().matches("/actuator(/.*)?");
    }

    /** Whether the request, or the error that it became, is answered on the management port. */
    private static boolean isControlPort(HttpServletRequest request) {
        return WebServerApplicationContext.hasServerNamespace(
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()), "management");
    }

    private boolean knowsSecret(RequestAuthorizationContext request) {
        String given = request.getRequest().getHeader("Authorization");
        return !secret.isEmpty()
                && given != null
                && MessageDigest.isEqual(("Bearer " + secret).getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
