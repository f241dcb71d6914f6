package co.cantera.fields;

import co.cantera.shared.latam.PlainText;
import java.util.Set;

/** Makes keys from labels: plain lower-case letters, digits and underscores, which stay whatever the label becomes. */
final class FieldKeys {

    private static final int LONGEST = 32;
    /** What imports keep beside the fields. */
    private static final Set<String> RESERVED = Set.of("product", "probability", "person");

    private FieldKeys() {}

    /** A key that is not taken; {@code otherwise} where the label has no letter that a key can hold. */
    static String of(String label, String otherwise, Set<String> taken) {
        String plain = PlainText.fold(label).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        String start = plain.isEmpty() ? otherwise : plain.substring(0, Math.min(LONGEST, plain.length()));
        String key = start;
        for (int next = 2; taken.contains(key) || RESERVED.contains(key); next++) {
            key = start + "_" + next;
        }
        return key;
    }
}
