package co.cantera.imports;

import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's name in its two parts. */
record FullName(String given, @Nullable String family) {

    /** As the file has it in parts, else taken apart, else what stands before the @ of the address. */
    static FullName of(ReadRow row) {
        String given = row.text(TargetField.PERSON_GIVEN_NAME).orElse(null);
        String family = row.text(TargetField.PERSON_FAMILY_NAME).orElse(null);
        if (given != null) {
            return new FullName(given, family);
        }
        if (family != null) {
            return new FullName(family, null);
        }
        return row.text(TargetField.PERSON_FULL_NAME)
                .map(FullName::split)
                .orElseGet(() -> new FullName(
                        row.text(TargetField.PERSON_EMAIL).orElse("").split("@", 2)[0], null));
    }

    /** Most people here have two family names: of four words and more the first two are given names, else the first one. */
    static FullName split(String name) {
        List<String> words = List.of(name.split(" "));
        if (words.size() == 1) {
            return new FullName(name, null);
        }
        int given = words.size() > 3 ? 2 : 1;
        return new FullName(
                String.join(" ", words.subList(0, given)), String.join(" ", words.subList(given, words.size())));
    }
}
