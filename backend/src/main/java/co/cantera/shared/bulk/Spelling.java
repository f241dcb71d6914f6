package co.cantera.shared.bulk;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL spells the values of columns. */
final class Spelling {

    private Spelling() {}

    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case UUID id -> id.toString();
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Short number -> number.toString();
            case Boolean yes -> yes.toString();
            case Temporal time -> time.toString();
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case Object[] list -> Arrays.stream(list).map(Spelling::element).collect(Collectors.joining(",", "{", "}"));
            default -> throw new IllegalArgumentException("No spelling of " + value.getClass());
        };
    }

    private static String element(@Nullable Object value) {
        String text = of(value);
        return text == null ? "NULL" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
