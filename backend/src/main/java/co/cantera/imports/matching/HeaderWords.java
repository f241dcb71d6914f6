package co.cantera.imports.matching;

import co.cantera.shared.latam.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a header: "AccountName", "account_name" and "Account Name*" are all "account name". */
record HeaderWords(String words, String withoutBrackets) {

    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");
    private static final Pattern CUSTOM = Pattern.compile("__c$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Set<String> FILLERS =
            Set.of("de", "del", "la", "el", "los", "las", "of", "the", "en", "y", "a", "in");

    static HeaderWords of(String header) {
        var apart = HUMP.matcher(CUSTOM.matcher(header).replaceFirst("")).replaceAll(" ");
        return new HeaderWords(
                PlainText.words(apart), PlainText.words(BRACKETS.matcher(apart).replaceAll(" ")));
    }

    /** The words after one of the prefixes, or nothing. */
    String after(List<String> prefixes) {
        return prefixes.stream()
                .filter(prefix -> words.startsWith(prefix + " "))
                .map(prefix -> words.substring(prefix.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** The words that carry meaning, in an order that is always the same. */
    static String significant(String words, List<String> surplus) {
        var significant = new TreeSet<>(Arrays.asList(words.split(" ")));
        significant.removeAll(FILLERS);
        surplus.forEach(significant::remove);
        return String.join(" ", significant);
    }
}
