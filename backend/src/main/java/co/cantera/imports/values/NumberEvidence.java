package co.cantera.imports.values;

import java.util.regex.Pattern;

/** Finds out, number by number, how a column separates thousands and decimals. */
public final class NumberEvidence {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern UNDECIDED = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private int numbers;
    private int comma;
    private int point;
    private int undecided;

    /** Looks at one value; returns whether it is a number in any style. */
    public boolean add(String text) {
        var money = MoneyText.of(text);
        if (money.isEmpty()) {
            return false;
        }
        var bare = NumberText.bare(money.get().number());
        var asComma = NumberStyle.COMMA_DECIMAL.parse(bare).isPresent();
        var asPoint = NumberStyle.POINT_DECIMAL.parse(bare).isPresent();
        if (!asComma && !asPoint) {
            return false;
        }
        numbers++;
        if (UNDECIDED.matcher(bare).matches()) {
            undecided++;
        } else if (!PLAIN.matcher(bare).matches()) {
            comma += asComma ? 1 : 0;
            point += asPoint ? 1 : 0;
        }
        return true;
    }

    public int numbers() {
        return numbers;
    }

    /** The style that every number seen agrees with, or {@link NumberStyle#AMBIGUOUS}. */
    public NumberStyle style() {
        if (comma > 0 && point > 0) {
            return NumberStyle.AMBIGUOUS;
        }
        if (comma > 0) {
            return NumberStyle.COMMA_DECIMAL;
        }
        if (point > 0) {
            return NumberStyle.POINT_DECIMAL;
        }
        return undecided > 0 ? NumberStyle.AMBIGUOUS : NumberStyle.PLAIN;
    }
}
