package co.cantera.fields;

import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a record holds in one of its custom fields. */
public sealed interface FieldValue {

    /** The key of the field. */
    String key();

    /** A text, a link, an e-mail address or a telephone number. */
    record TextValue(String key, String text) implements FieldValue {

        @Override
        public String toString() {
            return text;
        }
    }

    /** A number. */
    record NumberValue(String key, BigDecimal number) implements FieldValue {

        @Override
        public String toString() {
            return plain(number);
        }
    }

    /** An amount with its currency. */
    record MoneyValue(String key, Money money) implements FieldValue {

        @Override
        public String toString() {
            return plain(money.amount()) + " " + money.currency();
        }
    }

    /** A calendar day. */
    record DateValue(String key, LocalDate date) implements FieldValue {

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** One option. */
    record ChoiceValue(String key, FieldOption option) implements FieldValue {

        @Override
        public String toString() {
            return option.label();
        }
    }

    /** Some options, at least one. */
    record ChoicesValue(String key, List<FieldOption> options) implements FieldValue {

        @Override
        public String toString() {
            return String.join(", ", options.stream().map(FieldOption::label).toList());
        }
    }

    /** Yes or no. */
    record YesNoValue(String key, boolean yes) implements FieldValue {

        @Override
        public String toString() {
            return String.valueOf(yes);
        }
    }

    /** A company, a person or a member, with no more than a card of it shows. */
    record ReferenceValue(String key, String id, String name, boolean viewerCanOpen) implements FieldValue {

        @Override
        public String toString() {
            return name;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
