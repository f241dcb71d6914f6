package co.cantera.demo.book;

import co.cantera.shared.latam.TaxId;
import co.cantera.shared.latam.TaxIds;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and addresses that are well-formed and nobody's. */
final class Contacts {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_HOST = 30;

    private final Dice dice;

    Contacts(Dice dice) {
        this.dice = dice;
    }

    /** A NIT of a range that has not been given out. */
    TaxId.Valid taxId() {
        return switch (TaxIds.parse("CO", Integer.toString(dice.between(990_000_000, 998_999_999)))) {
            case TaxId.Valid valid -> valid;
            case TaxId.Doubtful _, TaxId.Wrong _ -> throw new IllegalStateException("not a NIT");
        };
    }

    String landline(Words.City city) {
        return "+5760%s555%04d".formatted(city.area(), dice.between(0, 9_999));
    }

    String mobile() {
        return "+573%02d555%04d".formatted(dice.between(10, 21), dice.between(0, 9_999));
    }

    /** The domain of a company's name, of the ending that is nobody's. */
    static String host(String name) {
        String plain = folded(name, "");
        return plain.substring(0, Math.min(plain.length(), LONGEST_HOST)) + ".example";
    }

    static String mailbox(String givenName, String familyName, String host) {
        return folded(givenName.split(" ")[0], "") + "." + folded(familyName, "") + "@" + host;
    }

    private static String folded(String text, String separator) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return OTHER.matcher(plain).replaceAll(separator);
    }
}
