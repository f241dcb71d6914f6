package co.cantera.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.Files;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.rows.ReadRow.Verdict;
import co.cantera.imports.values.CellValue;
import co.cantera.imports.values.ProblemCode;
import co.cantera.shared.latam.Municipalities;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A spreadsheet as people keep it: 1,000 rows spoilt in every way of {@link Dirt}, within titles, sums, remarks and empty columns. */
class MessyFileTest {

    private static final int ROWS = 1_000;
    private static final List<String> CITIES =
            List.of("Medellín", "Bogotá, D.C.", "Cali", "Barranquilla", "Ibagué", "Pereira", "Chía", "Itagüí");
    private static final Map<String, String> AREAS = Map.of(
            "Medellín",
            "4",
            "Bogotá, D.C.",
            "1",
            "Cali",
            "2",
            "Barranquilla",
            "5",
            "Ibagué",
            "8",
            "Pereira",
            "6",
            "Chía",
            "1",
            "Itagüí",
            "4");
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Random chance = new Random(20261123);
    private final List<Map<Column, String>> expected = new ArrayList<>();
    private final Map<Dirt, Integer> spoilt = new EnumMap<>(Dirt.class);

    @Test
    void readsAtLeast99OfEach100CellsOfAMessyListOfCompanies() {
        List<Column> columns = List.of(
                Column.NAME, Column.TAX_ID, Column.PHONE, Column.EMAIL, Column.CITY, Column.MONEY, Column.SECTOR);
        judge(read(columns, ImportObject.COMPANY), columns);
    }

    @Test
    void repairsOldLandlinesByTheCityOfTheirRow() {
        List<Column> columns = List.of(Column.NAME, Column.LANDLINE, Column.CITY);
        judge(read(columns, ImportObject.PERSON), columns);
    }

    @Test
    void readsTheDatesOfAMessyListOfDeals() {
        List<Column> columns = List.of(Column.NAME, Column.MONEY, Column.DATE);
        judge(read(columns, ImportObject.DEAL), columns);
    }

    private List<ReadRow> read(List<Column> columns, ImportObject object) {
        String file = file(columns, object);
        List<ReadRow> rows =
                ImportRun.read(Files.of(file, Charset.forName("windows-1252")), object, ImportRun::asInColombia);
        assertThat(rows.stream().filter(row -> row.verdict() == Verdict.SKIP))
                .as("sums, headers and remarks are no records")
                .hasSize(4 + 3 + 1);
        return rows.stream().filter(row -> row.verdict() != Verdict.SKIP).toList();
    }

    private void judge(List<ReadRow> rows, List<Column> columns) {
        assertThat(rows).hasSize(ROWS);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            for (Column column : columns) {
                String found = found(rows.get(i), column);
                String wanted = expected.get(i).get(column);
                if (!Objects.equals(found, wanted)) {
                    wrong.add(
                            "row %d, %s: %s instead of %s".formatted(rows.get(i).number(), column, found, wanted));
                }
            }
        }
        spoilt.forEach((dirt, times) -> System.out.printf("%s: %d cells%n", dirt, times));
        int cells = ROWS * columns.size();
        System.out.printf("%d of %d cells right%n", cells - wrong.size(), cells);
        assertThat(wrong)
                .as(wrong.stream().limit(20).collect(Collectors.joining("\n")))
                .hasSizeLessThanOrEqualTo(cells / 100);
    }

    /** With titles above, an empty column at the left and one within, the header again, sums and a remark. */
    private String file(List<Column> columns, ImportObject object) {
        String header =
                ";" + columns.stream().map(column -> header(column, object)).collect(Collectors.joining(";;"));
        StringBuilder file = new StringBuilder("INFORME COMERCIAL;;;\r\n;;;\r\n" + header + "\r\n");
        for (int i = 0; i < ROWS; i++) {
            file.append(';').append(row(i, columns)).append("\r\n");
            if (i % 250 == 249) {
                file.append(";TOTAL;;;").append("1.234.567,89").append("\r\n");
                if (i < ROWS - 1) {
                    file.append(header).append("\r\n");
                }
            }
        }
        return file.append(";Fuente: sistema contable, generado el 23/11/2026\r\n")
                .toString();
    }

    private static String header(Column column, ImportObject object) {
        return column != Column.NAME
                ? object == ImportObject.DEAL && column == Column.MONEY ? "Valor" : column.header
                : switch (object) {
                    case PERSON -> "Nombre completo";
                    case DEAL -> "Nombre del negocio";
                    default -> column.header;
                };
    }

    private String row(int i, List<Column> columns) {
        String city = CITIES.get(i % CITIES.size());
        Map<Column, String> wanted = new EnumMap<>(Column.class);
        expected.add(wanted);
        return columns.stream()
                .map(column -> {
                    String clean = clean(column, i, city);
                    Dirt dirt = dirt(column);
                    wanted.put(column, wanted(column, clean, dirt));
                    return "\"" + (dirt == null ? clean : dirt.on(clean)) + "\"";
                })
                .collect(Collectors.joining(";;"));
    }

    private @Nullable Dirt dirt(Column column) {
        int at = chance.nextInt(100);
        for (Dirt dirt : Dirt.values()) {
            if (dirt.column == column) {
                if (at < dirt.share) {
                    spoilt.merge(dirt, 1, Integer::sum);
                    return dirt;
                }
                at -= dirt.share;
            }
        }
        return null;
    }

    private static String clean(Column column, int i, String city) {
        return switch (column) {
            case NAME -> "Compañía Número " + i + " Ñandú";
            case TAX_ID -> nit(800_100_000 + i * 37);
            case PHONE -> "+57310%07d".formatted(1_000_000 + i * 7919 % 8_999_999);
            case EMAIL -> "ventas" + i + "@nandu.example.com";
            case CITY -> city;
            case MONEY -> "%d.%03d.%03d,%02d".formatted(1 + i % 90, i % 1000, i * 7 % 1000, 1 + i % 99);
            case SECTOR -> "Ferretería";
            case LANDLINE -> "+5760" + AREAS.get(city) + (2_000_000 + i * 7919 % 5_999_999);
            case DATE -> LocalDate.of(2026, 1, 1).plusDays(i % 360).format(DAY_FIRST);
        };
    }

    private static @Nullable String wanted(Column column, String clean, @Nullable Dirt dirt) {
        if (dirt == Dirt.SAID_TO_BE_NOTHING || dirt == Dirt.HYPHEN_FOR_NOTHING) {
            return null;
        }
        if (dirt == Dirt.ABBREVIATED) {
            return ProblemCode.NUMBER_ABBREVIATED.name();
        }
        return switch (column) {
            case NAME, PHONE, EMAIL, SECTOR, LANDLINE -> clean;
            case TAX_ID -> clean.substring(0, 9);
            case CITY -> Municipalities.find(clean).orElseThrow().code();
            case MONEY -> new BigDecimal(clean.replace(".", "").replace(',', '.')).toPlainString();
            case DATE -> LocalDate.parse(clean, DAY_FIRST).toString();
        };
    }

    private static @Nullable String found(ReadRow row, Column column) {
        return Stream.concat(
                        row.problems().stream()
                                .filter(problem ->
                                        problem.code() == ProblemCode.NUMBER_ABBREVIATED && column == Column.MONEY)
                                .map(problem -> problem.code().name()),
                        row.values().entrySet().stream()
                                .filter(value -> value.getKey()
                                        .key()
                                        .equals(key(column, value.getKey().object())))
                                .map(value -> text(value.getValue())))
                .findFirst()
                .orElse(null);
    }

    private static String key(Column column, ImportObject object) {
        return switch (column) {
            case NAME -> object == ImportObject.PERSON ? "fullName" : "name";
            case MONEY -> object == ImportObject.DEAL ? "amount" : "annualRevenue";
            default -> column.field.key();
        };
    }

    private static String text(CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> text;
            case CellValue.Quantity(BigDecimal number) -> number.toPlainString();
            case CellValue.Money money -> money.amount().toPlainString();
            case CellValue.Day(LocalDate day) -> day.toString();
            case CellValue.YesNo(boolean yes) -> String.valueOf(yes);
            case CellValue.Telephone phone -> phone.e164();
            case CellValue.TaxNumber tax -> tax.number();
            case CellValue.Stage stage -> stage.name();
            case CellValue.CountryCode(String code) -> code;
            case CellValue.Place place -> place.code();
            case CellValue.Choice choice -> String.join(";", choice.keys());
            case CellValue.Several several -> String.join(";", several.texts());
        };
    }

    private static String nit(int number) {
        int[] weights = {3, 7, 13, 17, 19, 23, 29, 37, 41};
        int sum = 0;
        int rest = number;
        for (int weight : weights) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        int digit = sum % 11;
        return number + "-" + (digit < 2 ? digit : 11 - digit);
    }
}
