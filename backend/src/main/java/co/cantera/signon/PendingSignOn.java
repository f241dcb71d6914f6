package co.cantera.signon;

/**
 * A sign-on that is on its way to Keycloak and back.
 *
 * @param codeVerifier what proves at the token endpoint that the request was ours (PKCE)
 * @param nonce what the ID token has to repeat as a hash
 * @param target the path of ours to go to afterwards
 */
record PendingSignOn(String codeVerifier, String nonce, String redirectUri, String target) {}
