package co.cantera.imports;

import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import co.cantera.imports.values.CellValue;
import co.cantera.shared.bulk.Blanks;
import co.cantera.shared.bulk.CustomFields;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a row says beyond the fields that have a column of their own. */
final class RowFields {

    private static final int HASH = 16;

    /** Where the DIVIPOLA code of the city is kept. */
    private static final String CITY_CODE = "cityCode";

    private RowFields() {}

    /** The cells that no field takes by their header, and on top of them fields under keys that stay the same. */
    static CustomFields of(ReadRow row, RowContext context, TargetField... stable) {
        Map<String, Object> fields = new LinkedHashMap<>(row.extras());
        fields.keySet().removeAll(context.skippedHeaders());
        for (TargetField field : stable) {
            CellValue value = row.values().get(field);
            if (value != null) {
                fields.put(field.key(), plain(value));
            }
        }
        row.values().values().forEach(value -> {
            if (value instanceof CellValue.Place(String _, String code)) {
                fields.put(CITY_CODE, code);
            }
        });
        fields.putAll(row.own());
        return new CustomFields(fields);
    }

    /** The fields that the row empties. */
    static Blanks blanks(ReadRow row, RowContext context) {
        return context.erases() ? new Blanks(row.blanks()) : Blanks.SILENT;
    }

    /** The fingerprint of all that a row says: another one when anything of it is different. */
    static String hash(ReadRow row, RowContext context) {
        Map<String, Object> extras = new LinkedHashMap<>(row.extras());
        extras.keySet().removeAll(context.skippedHeaders());
        byte[] said = (row.values() + "\n" + extras + (row.own().isEmpty() ? "" : "\n" + row.own())
                        + (context.erases() ? "\n" + row.blanks() : ""))
                .getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said);
            return HexFormat.of().formatHex(digest, 0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object plain(CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> text;
            case CellValue.Quantity(BigDecimal number) -> plain(number);
            case CellValue.Money(BigDecimal amount, String currency) ->
                Map.of("amount", amount.toPlainString(), "currency", currency);
            case CellValue.Day(var day) -> day.toString();
            case CellValue.YesNo(boolean yes) -> yes;
            case CellValue.Telephone phone -> phone.e164();
            case CellValue.TaxNumber tax -> tax.display();
            case CellValue.Stage stage -> stage.name();
            case CellValue.CountryCode(String code) -> code;
            case CellValue.Place place -> place.name();
            case CellValue.Choice choice -> choice.keys();
            case CellValue.Several several -> several.texts();
        };
    }

    /** Whole numbers as numbers; others as texts, which lose nothing on the way. */
    private static Object plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 9
                ? (Object) plain.intValueExact()
                : plain.toPlainString();
    }
}
