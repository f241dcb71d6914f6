package co.cantera.imports.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook as text that cannot be misread: days as 2026-11-23, numbers with a decimal point and no groups. */
final class SheetCells {

    private static final MathContext SHOWN = new MathContext(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SECONDS = 86_400;
    private static final long MOST_DAYS = 2_958_465;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Quoted and escaped text, colours and locales: nothing of what a format does to the number. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    private final LocalDate epoch;

    SheetCells(boolean from1904) {
        this.epoch = from1904 ? EPOCH_1904 : EPOCH;
    }

    /** Of a formula, what the program that wrote it had found. */
    String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return raw(cell);
        }
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number(number, cell.getDataFormatId(), cell.getDataFormatString());
            case Boolean yes -> yes ? "TRUE" : "FALSE";
            case String text -> text;
            default -> raw(cell);
        };
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private String number(BigDecimal number, @Nullable Integer id, @Nullable String format) {
        String bare = format == null ? "" : bare(format);
        if (isDay(id, bare) && number.signum() > 0 && number.longValue() <= MOST_DAYS) {
            return day(number);
        }
        return bare.contains("%") ? plain(number.multiply(HUNDRED)) + "%" : plain(number);
    }

    private String day(BigDecimal number) {
        long days = number.longValue();
        long seconds = Math.round(number.subtract(BigDecimal.valueOf(days)).doubleValue() * SECONDS);
        LocalDateTime time = epoch.plusDays(days).atStartOfDay().plusSeconds(seconds);
        if (days == 0) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toLocalDate() + " " + time.toLocalTime();
    }

    /** Three decimals would look like thousands. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return (shown.scale() < 0 || shown.scale() == 3 ? shown.setScale(shown.scale() < 0 ? 0 : 4) : shown)
                .toPlainString();
    }

    private static String bare(String format) {
        return DECORATION.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    }

    /** The built-in formats of days by their number; others by the letters for years and days. */
    private static boolean isDay(@Nullable Integer id, String bare) {
        boolean known = id != null
                && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58);
        return known
                || !bare.equals("general")
                        && (bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 || bare.indexOf('h') >= 0);
    }
}
