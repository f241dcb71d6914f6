package co.cantera.imports.values;

import co.cantera.shared.latam.Country;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the numbers of a column separate thousands and decimals. */
public enum NumberStyle {
    /** 1234567 or 1234567.89: no separator of thousands. */
    PLAIN("\\d+(?:\\.\\d+)?", ','),
    /** 1.234.567,89 */
    COMMA_DECIMAL("(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?", '.'),
    /** 1,234,567.89 */
    POINT_DECIMAL("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?", ','),
    /** The column does not tell, or contradicts itself: the person has to say. Reads nothing. */
    AMBIGUOUS("(?!)", ',');

    private final Pattern form;
    private final char group;

    NumberStyle(String form, char group) {
        this.form = Pattern.compile("-?" + form);
        this.group = group;
    }

    /** The style that people of a country use, to be proposed where the column does not tell. */
    public static NumberStyle of(Country country) {
        return country.decimal() == ',' ? COMMA_DECIMAL : POINT_DECIMAL;
    }

    /**
     * The number that a text means in this style, if it means one at all: "1,5" is nothing in {@link #PLAIN}. Blanks
     * and apostrophes between thousands, a plus sign, brackets or a trailing hyphen for a loss are understood.
     */
    public Optional<BigDecimal> parse(String text) {
        if (!NumberText.canBeNumber(text)) {
            return Optional.empty();
        }
        var bare = NumberText.bare(text);
        if (!form.matcher(bare).matches()) {
            return Optional.empty();
        }
        var ungrouped = bare.replace(String.valueOf(group), "");
        return Optional.of(new BigDecimal(ungrouped.replace(',', '.')));
    }
}
