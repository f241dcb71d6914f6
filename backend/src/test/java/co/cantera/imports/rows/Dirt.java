package co.cantera.imports.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Kinds of dirt in the cells of spreadsheets, each with the share of the cells of its column that it spoils. */
enum Dirt {
    DOUBLE_SPACES(Column.NAME, 15, text -> text.replace(" ", "  ")),
    BLANKS_THAT_DO_NOT_BREAK(Column.NAME, 10, text -> "\u00A0" + text.replaceFirst(" ", "\u00A0") + "\u00A0"),
    WRONG_ENCODING(
            Column.NAME,
            10,
            text -> new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))),
    WITHOUT_CHECK_DIGIT(Column.TAX_ID, 25, text -> text.substring(0, 9)),
    POINTS_AND_CHECK_DIGIT(Column.TAX_ID, 20, text -> points(text.substring(0, 9)) + "-" + text.substring(10)),
    LABELLED_TAX_ID(Column.TAX_ID, 10, text -> "NIT. " + text),
    CHECK_DIGIT_GLUED_ON(Column.TAX_ID, 10, text -> text.replace("-", "")),
    PHONE_WITHOUT_COUNTRY(Column.PHONE, 20, text -> text.substring(3)),
    PHONE_WITH_BLANKS(
            Column.PHONE, 20, text -> text.substring(3, 6) + " " + text.substring(6, 9) + " " + text.substring(9)),
    APOSTROPHE_BEFORE_PHONE(Column.PHONE, 8, text -> "'" + text),
    TWO_PHONES(Column.PHONE, 6, text -> text + " / 3005550000"),
    REMARK_BEHIND_PHONE(Column.PHONE, 6, text -> text.substring(3) + " (recepción)"),
    OLD_SEVEN_DIGITS(Column.LANDLINE, 40, text -> text.substring(6)),
    OLD_LONG_DISTANCE(Column.LANDLINE, 20, text -> "03" + text.substring(5)),
    BRACKETED_AREA(
            Column.LANDLINE,
            20,
            text -> "(" + text.substring(3, 6) + ") " + text.substring(6, 9) + " " + text.substring(9)),
    UPPER_CASE_EMAIL(Column.EMAIL, 20, text -> text.toUpperCase(Locale.ROOT)),
    NAME_AND_EMAIL(Column.EMAIL, 8, text -> "Compras <" + text + ">"),
    CITY_WITHOUT_ACCENTS(Column.CITY, 25, text -> co.cantera.shared.latam.PlainText.fold(text)),
    SHOUTED_CITY(Column.CITY, 20, text -> text.toUpperCase(Locale.of("es"))),
    CITY_WITH_DEPARTMENT(Column.CITY, 15, text -> text + " (" + Column.departmentOf(text) + ")"),
    MONEY_WITH_SIGN(Column.MONEY, 20, text -> "$\u00A0" + text),
    MONEY_WITH_CODE(Column.MONEY, 10, text -> "COP " + text),
    MONEY_WITH_REMARK(Column.MONEY, 5, text -> text + " (aprox.)"),
    ABBREVIATED(Column.MONEY, 2, text -> "1,5 M"),
    SAID_TO_BE_NOTHING(Column.SECTOR, 20, text -> "N/A"),
    HYPHEN_FOR_NOTHING(Column.SECTOR, 10, text -> "-"),
    SHORT_YEAR(Column.DATE, 15, text -> text.substring(0, 6) + text.substring(8)),
    MONTH_BY_NAME(Column.DATE, 15, text -> Column.spelled(text)),
    TIME_BEHIND_DATE(Column.DATE, 10, text -> text + " 14:30"),
    SPREADSHEET_DAYS(Column.DATE, 5, text -> Column.days(text));

    final Column column;
    final int share;
    private final UnaryOperator<String> spoil;

    Dirt(Column column, int share, UnaryOperator<String> spoil) {
        this.column = column;
        this.share = share;
        this.spoil = spoil;
    }

    String on(String clean) {
        return spoil.apply(clean);
    }

    private static String points(String digits) {
        return digits.replaceAll("(\\d{3})(?=\\d)", "$1.");
    }
}
