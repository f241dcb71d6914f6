package co.cantera.tenants;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Slugs that fit a company's name. */
public final class SlugProposals {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "sas",
            "sa",
            "sac",
            "saa",
            "sab",
            "sapi",
            "ltda",
            "ltd",
            "limitada",
            "spa",
            "srl",
            "rl",
            "cv",
            "eirl",
            "eu",
            "inc",
            "llc",
            "corp",
            "bic",
            "esp",
            "cia",
            "de",
            "en",
            "s",
            "c",
            "y",
            "e");
    private static final int NUMBERED = 9;

    private SlugProposals() {}

    /** Up to three slugs that are well-formed, not reserved and accepted, the most fitting first. */
    public static List<Slug> of(String companyName, Predicate<Slug> accepted) {
        List<String> words = words(companyName);
        List<String> core = withoutLegalForm(words);
        return candidates(words, core)
                .filter(text -> Slug.faultOf(text).isEmpty())
                .map(Slug::new)
                .distinct()
                .filter(accepted)
                .limit(3)
                .toList();
    }

    private static Stream<String> candidates(List<String> words, List<String> core) {
        var plain = new LinkedHashSet<String>();
        plain.add(joined(core));
        for (int count = core.size() - 1; count > 0; count--) {
            plain.add(joined(core.subList(0, count)));
        }
        plain.add(joined(words));
        String base = joined(core);
        String stem =
                base.substring(0, Math.min(base.length(), Slug.MAX_LENGTH - 2)).replaceFirst("-$", "");
        return Stream.concat(
                plain.stream(), IntStream.rangeClosed(2, NUMBERED).mapToObj(number -> stem + "-" + number));
    }

    private static List<String> words(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("&", " y ");
        return Arrays.stream(OTHER.split(DOTTED.matcher(folded).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Drops what stands at the end, never the first word. */
    private static List<String> withoutLegalForm(List<String> words) {
        var core = new ArrayList<>(words);
        while (core.size() > 1 && LEGAL_FORMS.contains(core.getLast())) {
            core.removeLast();
        }
        return core;
    }

    /** As many whole words as fit. */
    private static String joined(List<String> words) {
        var text = new StringBuilder();
        for (String word : words) {
            if (text.length() + word.length() + 1 > Slug.MAX_LENGTH) {
                break;
            }
            text.append(text.isEmpty() ? "" : "-").append(word);
        }
        return text.toString();
    }
}
