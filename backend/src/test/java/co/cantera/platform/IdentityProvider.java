package co.cantera.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks OpenID Connect like Keycloak does, with a key of its own, and says whatever a test wants. */
public final class IdentityProvider {

    private static final String PATH = "/realms/cantera/protocol/openid-connect/";

    private final RSAKey key = newKey();
    private final HttpServer server;
    private final Map<String, String> idTokenByCode = new ConcurrentHashMap<>();

    public IdentityProvider() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String keys = new JWKSet(key.toPublicJWK()).toString();
        server.createContext(PATH + "certs", exchange -> answer(exchange, 200, keys));
        server.createContext(PATH + "token", this::token);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String issuer() {
        return url() + "/realms/cantera";
    }

    /** What the token endpoint will give for a code. */
    public void willGive(String code, String idToken) {
        idTokenByCode.put(code, idToken);
    }

    /** Claims of a token that is good for the audience. */
    public JWTClaimsSet.Builder claims(String subject, String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(Long.toString(System.nanoTime()));
    }

    public String signed(JWTClaimsSet claims, String type) {
        return signed(key, claims, type);
    }

    /** A token that somebody else has signed, with the name of our key. */
    public static String forged(JWTClaimsSet claims, String type) {
        return signed(newKey(), claims, type);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(RSAKey key, JWTClaimsSet claims, String type) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(new JOSEObjectType(type))
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String code = form.replaceAll("(?s)(?:.*&)?code=([^&]*).*", "$1");
        String idToken = idTokenByCode.remove(code);
        if (idToken == null || !form.contains("code_verifier=")) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, """
                {"access_token":"none","token_type":"Bearer","expires_in":300,"id_token":"%s"}""".formatted(idToken));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
