package co.cantera.imports.values;

import co.cantera.imports.values.CellValue.Money;
import co.cantera.imports.values.CellValue.Quantity;
import co.cantera.imports.values.CellValue.Text;
import java.math.BigDecimal;
import java.util.function.Function;

/** Cells with a number. */
final class NumberCell {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 18;

    private NumberCell() {}

    static Reading count(String text, NumberStyle style) {
        return number(text, text, style, number -> Reading.of(new Quantity(number)));
    }

    /** 60, 60 % and 60.0 all mean sixty per cent. */
    static Reading percent(String text, NumberStyle style) {
        var bare = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        return number(
                text,
                bare,
                style,
                number -> number.signum() < 0 || number.compareTo(HUNDRED) > 0
                        ? Reading.wrong(ProblemCode.PERCENT_OUT_OF_RANGE)
                        : Reading.of(new Quantity(number)));
    }

    static Reading money(String text, CellContext context) {
        var money = MoneyText.of(text);
        if (money.isEmpty()) {
            return unreadable(text);
        }
        var named = money.get().currency();
        var currency = named.isEmpty() ? context.currency() : named;
        return number(
                text, money.get().number(), context.numberStyle(), amount -> Reading.of(new Money(amount, currency)));
    }

    /** A sign that many currencies share means the one chosen for the file, as far as that can bear it. */
    static Reading currency(String text, CellContext context) {
        return MoneyText.currency(text)
                .filter(code -> !code.isEmpty() || MoneyText.bears(context.currency(), text))
                .map(code -> Reading.of(new Text(code.isEmpty() ? context.currency() : code)))
                .orElseGet(() -> Reading.wrong(ProblemCode.CURRENCY_UNKNOWN));
    }

    private static Reading number(String text, String bare, NumberStyle style, Function<BigDecimal, Reading> use) {
        return style.parse(bare)
                .filter(number -> number.precision() - number.scale() <= DIGITS)
                .map(use)
                .orElseGet(() -> unreadable(text));
    }

    private static Reading unreadable(String text) {
        if (NumberText.isShortened(text)) {
            return Reading.wrong(ProblemCode.NUMBER_SHORTENED);
        }
        return Reading.wrong(
                NumberText.isAbbreviated(text) ? ProblemCode.NUMBER_ABBREVIATED : ProblemCode.NUMBER_UNREADABLE);
    }
}
