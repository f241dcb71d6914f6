package co.cantera.signon;

import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.HttpRefusals;
import co.cantera.shared.http.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The chains of the application: programs with a bearer token, and browsers with a session. Files have one of their own. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** Not before 2, since the files come first. */
    private static final int PROGRAMS = 2;

    private static final int SCREENS = 3;

    private static final int BROWSERS = 4;

    private final HttpRefusals refusals;
    private final TenantGate gate;

    Security(HttpRefusals refusals, TenantDecision decision) {
        this.refusals = refusals;
        this.gate = new TenantGate(decision, refusals);
    }

    /** A span for each filter would cost more than the filters. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(PROGRAMS)
    SecurityFilterChain programs(HttpSecurity http, BearerAuthentication bearer) {
        RequestMatcher hasBearer = request -> {
            String authorization = request.getHeader("Authorization");
            return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        };
        return http.securityMatcher(hasBearer)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> bearer::authenticate)
                        .authenticationEntryPoint(signedOut()))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(signedOut()).accessDeniedHandler(denied()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/graphql", "/t/*/api/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(gate, AuthorizationFilter.class)
                .build();
    }

    /** What the pages ask most, past nothing but the filters that decide: each one more would cost every request. */
    @Bean
    @Order(SCREENS)
    SecurityFilterChain screens(HttpSecurity http, Site site, SessionContext context) {
        return http.securityMatcher("/graphql")
                .securityContext(security -> security.securityContextRepository(context))
                .csrf(csrf -> csrf.spa())
                .addFilterBefore(new SameOrigin(site, refusals), CsrfFilter.class)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(signedOut()).accessDeniedHandler(denied()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(gate, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(BROWSERS)
    SecurityFilterChain browsers(
            HttpSecurity http,
            Site site,
            SessionContext context,
            SignOnStart start,
            SignOnRequests requests,
            SignOnResult result,
            NoAuthorizedClients noClients,
            SignOut signOut,
            BackChannelSignOut backChannel) {
        return http.securityContext(security -> security.securityContextRepository(context))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.spa())
                .addFilterBefore(new SameOrigin(site, refusals), CsrfFilter.class)
                .oauth2Login(login -> login.authorizationEndpoint(endpoint ->
                                endpoint.authorizationRequestResolver(start).authorizationRequestRepository(requests))
                        .securityContextRepository(context)
                        .authorizedClientRepository(noClients)
                        .successHandler(result)
                        .failureHandler(result))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)))
                .logout(logout ->
                        logout.logoutUrl("/logout").addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(signedOut()).accessDeniedHandler(denied()))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/api/signup/**", "/api/invitations/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(gate, AuthorizationFilter.class)
                .build();
    }

    private AuthenticationEntryPoint signedOut() {
        return (request, response, exception) -> refusals.write(request, response, HttpRefusal.UNAUTHENTICATED);
    }

    private AccessDeniedHandler denied() {
        return (request, response, exception) -> refusals.write(
                request,
                response,
                exception instanceof CsrfException ? HttpRefusal.CSRF_REFUSED : HttpRefusal.FORBIDDEN);
    }
}
