package co.cantera.tenants;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tenant's name in the URL of each of its pages: 3 to 40 letters, digits and single hyphens.
 *
 * @param value the slug, in lower case
 */
public record Slug(String value) {

    static final int MAX_LENGTH = 40;

    private static final Pattern FORM = Pattern.compile("(?=.{3,40}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LIKE_M = Pattern.compile("rn");
    private static final Pattern LIKE_W = Pattern.compile("vv");
    private static final Pattern LIKE_D = Pattern.compile("c[l1]");

    private static final Set<String> RESERVED =
            Arrays.stream("""
            about account admin administrador android api app apps assets auth ayuda billing blog cantera cdn
            cuenta demo dev docs download email empresa entrar error facturacion ftp graphql health help imap
            index ingresar internal ios keycloak legal localhost login logout mail metrics negocios new null
            oauth oauth2 operator panel password planes portal postmaster precios pricing privacidad privacy
            public registro root salir security seguridad settings signin signout signup smtp soporte sso static
            status support system tenant terminos terms test undefined usuario vaadin webhook webmaster welcome
            www""".split("\\s+")).map(Slug::skeletonOf).collect(Collectors.toUnmodifiableSet());

    /** What may be wrong with a slug that somebody typed. */
    public enum Fault {
        FORM,
        RESERVED
    }

    public Slug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug");
        }
    }

    /** What is wrong with the text as the slug of a new tenant; empty when it may be one. */
    public static Optional<Fault> faultOf(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.of(Fault.FORM);
        }
        return RESERVED.contains(skeletonOf(text)) ? Optional.of(Fault.RESERVED) : Optional.empty();
    }

    /** The same for all slugs that a hurried reader takes for each other. */
    public String skeleton() {
        return skeletonOf(value);
    }

    private static String skeletonOf(String slug) {
        String joined = slug.replace("-", "");
        String pairs = LIKE_D.matcher(
                        LIKE_W.matcher(LIKE_M.matcher(joined).replaceAll("m")).replaceAll("w"))
                .replaceAll("d");
        return pairs.replace('1', 'l')
                .replace('i', 'l')
                .replace('0', 'o')
                .replace('5', 's')
                .replace('2', 'z');
    }
}
