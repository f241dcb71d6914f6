package co.cantera.imports.rows;

import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.values.CellValue;
import co.cantera.shared.latam.PlainText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row of a file the key by which a later run knows it again: the number it has in its source where that is
 * mapped ({@code DEAL:id:1C1I7A6R}), else the SHA-256 of the cells that identify it. Replacements that the person
 * chooses do not change it. Deals without a number may be alike in all of these and yet be several: the second one of
 * a file is marked {@code #2}, and so on.
 */
public final class RowKeys {

    private static final Map<ImportObject, TargetField> NUMBERS = Map.of(
            ImportObject.COMPANY, TargetField.COMPANY_EXTERNAL_ID,
            ImportObject.PERSON, TargetField.PERSON_EXTERNAL_ID,
            ImportObject.DEAL, TargetField.DEAL_EXTERNAL_ID,
            ImportObject.PRODUCT, TargetField.PRODUCT_CODE);

    /** The first of these sets of which a row has anything identifies it. */
    private static final Map<ImportObject, List<List<TargetField>>> IDENTITIES = Map.of(
            ImportObject.COMPANY, List.of(List.of(TargetField.COMPANY_TAX_ID), List.of(TargetField.COMPANY_NAME)),
            ImportObject.PERSON,
                    List.of(
                            List.of(TargetField.PERSON_EMAIL),
                            List.of(
                                    TargetField.PERSON_FULL_NAME,
                                    TargetField.PERSON_GIVEN_NAME,
                                    TargetField.PERSON_FAMILY_NAME,
                                    TargetField.PERSON_COMPANY,
                                    TargetField.PERSON_COMPANY_ID)),
            ImportObject.DEAL,
                    List.of(List.of(
                            TargetField.DEAL_NAME,
                            TargetField.DEAL_COMPANY,
                            TargetField.DEAL_COMPANY_ID,
                            TargetField.DEAL_PERSON,
                            TargetField.DEAL_PRODUCT,
                            TargetField.DEAL_OPENED_ON)),
            ImportObject.MEMBER, List.of(List.of(TargetField.MEMBER_NAME)),
            ImportObject.PRODUCT, List.of(List.of(TargetField.PRODUCT_NAME)));

    private final ImportObject object;
    private final Map<String, Integer> times = new HashMap<>();

    RowKeys(ImportObject object) {
        this.object = object;
    }

    /** The key of a record of which only the number in its source is known. */
    public static String ofNumber(ImportObject object, String number) {
        return object + ":id:" + number;
    }

    /** The key of a company of which only the name is known. */
    public static String ofCompany(String name) {
        return ImportObject.COMPANY + ":sha256:" + digest(TargetField.COMPANY_NAME + "=" + PlainText.fold(name));
    }

    /**
     * @param texts the cells of the mapped fields as the file has them
     * @param values what they were understood to be
     */
    String key(Map<TargetField, String> texts, Map<TargetField, CellValue> values) {
        var number = Optional.ofNullable(NUMBERS.get(object)).map(texts::get).orElse("");
        if (!number.isEmpty()) {
            return ofNumber(object, number);
        }
        var key = object + ":sha256:" + digest(identity(texts, values));
        if (object != ImportObject.DEAL) {
            return key;
        }
        var time = times.merge(key, 1, Integer::sum);
        return time == 1 ? key : key + "#" + time;
    }

    private String identity(Map<TargetField, String> texts, Map<TargetField, CellValue> values) {
        return IDENTITIES.getOrDefault(object, List.of()).stream()
                .map(fields -> fields.stream()
                        .filter(texts::containsKey)
                        .map(field -> field + "=" + normalised(texts.get(field), values.get(field)))
                        .collect(Collectors.joining("\n")))
                .filter(identity -> !identity.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String normalised(@Nullable String text, @Nullable CellValue value) {
        return switch (value) {
            case CellValue.TaxNumber tax -> tax.number();
            case CellValue.Day(var day) -> day.toString();
            case null, default -> PlainText.fold(text == null ? "" : text);
        };
    }

    private static String digest(String identity) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(identity.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
