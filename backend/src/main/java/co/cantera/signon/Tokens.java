package co.cantera.signon;

import co.cantera.tenants.NodeCache;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Service;

/** Access tokens that Keycloak issued for programs: signature, issuer, audience, kind and expiry must all be right. */
@Service
class Tokens {

    private final JwtDecoder decoder;
    private final Accounts accounts;
    private final NodeCache<UUID, UUID> personIds;

    Tokens(IdentityProperties identity, Accounts accounts, SessionProperties properties) {
        this.accounts = accounts;
        this.personIds = properties.cache();
        NimbusJwtDecoder nimbus = NimbusJwtDecoder.withJwkSetUri(identity.serverEndpoint("certs"))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        nimbus.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(Duration.ofSeconds(5)),
                new JwtIssuerValidator(identity.issuer()),
                new JwtClaimValidator<>(JwtClaimNames.AUD, audience -> isFor(identity.audience(), audience)),
                new JwtClaimValidator<>("typ", "Bearer"::equals))));
        this.decoder = nimbus;
    }

    /** The program behind a token, empty when the token is not good or its subject is unknown to us. */
    Optional<Caller.Token> find(String token) {
        try {
            Jwt jwt = decoder.decode(token);
            return personIds
                    .get(UUID.fromString(jwt.getSubject()), this::personId)
                    .map(personId -> new Caller.Token(personId, organizations(jwt)));
        } catch (BadJwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isFor(String audience, @Nullable Object claim) {
        return claim instanceof List<?> audiences && audiences.contains(audience);
    }

    private Optional<UUID> personId(UUID subject) {
        return accounts.bySubject(subject).map(Account::id);
    }

    private static Set<String> organizations(Jwt jwt) {
        return switch (jwt.getClaims().get("organization")) {
            case Map<?, ?> byAlias -> names(byAlias.keySet());
            case Collection<?> aliases -> names(aliases);
            case String alias -> Set.of(alias);
            case null, default -> Set.of();
        };
    }

    private static Set<String> names(Collection<?> aliases) {
        return aliases.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
