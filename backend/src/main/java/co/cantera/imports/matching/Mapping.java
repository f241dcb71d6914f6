package co.cantera.imports.matching;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.values.OwnField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file become the fields of an object: proposed by {@link #propose}, changed and confirmed by a
 * person.
 *
 * @param columns the columns that fill a field; all others are kept under their header
 * @param own the columns that fill one of the company's own fields
 * @param currency ISO 4217 code of amounts that name none, {@code null} until the person chose it
 * @param replacements per field, the values that the person wants changed and into what
 */
public record Mapping(
        ImportObject object,
        List<ColumnMapping<TargetField>> columns,
        List<ColumnMapping<OwnField>> own,
        @Nullable String currency,
        Map<TargetField, Map<String, String>> replacements) {

    private static final Map<ImportObject, Set<TargetField>> NAMING = Map.of(
            ImportObject.COMPANY, EnumSet.of(TargetField.COMPANY_NAME),
            ImportObject.PERSON,
                    EnumSet.of(
                            TargetField.PERSON_FULL_NAME,
                            TargetField.PERSON_GIVEN_NAME,
                            TargetField.PERSON_FAMILY_NAME,
                            TargetField.PERSON_EMAIL),
            ImportObject.DEAL, EnumSet.of(TargetField.DEAL_NAME, TargetField.DEAL_PRODUCT, TargetField.DEAL_COMPANY),
            ImportObject.MEMBER, EnumSet.of(TargetField.MEMBER_NAME),
            ImportObject.PRODUCT, EnumSet.of(TargetField.PRODUCT_NAME));

    public Mapping {
        columns = List.copyOf(columns);
        own = List.copyOf(own);
        replacements = Map.copyOf(replacements);
    }

    /** The mapping that header and values suggest, without a currency and with what they leave open. */
    public static Mapping propose(ImportObject object, List<ColumnProfile> columns) {
        var mapped = new ArrayList<ColumnMapping<TargetField>>();
        for (var match : HeaderMatcher.match(object, columns)) {
            if (match.field() != null) {
                var column = columns.get(match.column());
                mapped.add(new ColumnMapping<>(
                        column.index(), column.header(), match.field(), column.numberStyle(), column.dateStyle()));
            }
        }
        return new Mapping(object, mapped, List.of(), null, Map.of());
    }

    public Mapping withCurrency(String code) {
        return new Mapping(object, columns, own, code, replacements);
    }

    /** The column of that number fills the field, in the styles its profile shows; {@code null} leaves it out. */
    public Mapping withField(ColumnProfile column, @Nullable TargetField field) {
        var others = columns.stream().filter(mapped -> mapped.column() != column.index());
        var chosenColumn = Optional.ofNullable(field)
                .map(chosen -> new ColumnMapping<>(
                        column.index(), column.header(), chosen, column.numberStyle(), column.dateStyle()));
        return new Mapping(object, Stream.concat(others, chosenColumn.stream()).toList(), own, currency, replacements);
    }

    /** The same with another way of reading one column. */
    public Mapping withColumn(ColumnMapping<TargetField> column) {
        return new Mapping(
                object,
                columns.stream()
                        .map(mapped -> mapped.column() == column.column() ? column : mapped)
                        .toList(),
                own,
                currency,
                replacements);
    }

    /** Every cell of the field that holds {@code value} is read as {@code replacement}. */
    public Mapping withReplacement(TargetField field, String value, String replacement) {
        var all = new EnumMap<TargetField, Map<String, String>>(TargetField.class);
        all.putAll(replacements);
        var ofField = new HashMap<>(all.getOrDefault(field, Map.of()));
        ofField.put(value, replacement);
        all.put(field, Map.copyOf(ofField));
        return new Mapping(object, columns, own, currency, all);
    }

    public Optional<ColumnMapping<TargetField>> of(TargetField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** All columns that fill a field. */
    public Stream<ColumnMapping<?>> filled() {
        return Stream.concat(columns.stream(), own.stream());
    }

    /** The text that a cell of the field stands for. */
    public String replaced(TargetField field, String value) {
        return replacements.getOrDefault(field, Map.of()).getOrDefault(value, value);
    }

    /** The fields one of which must have a value, so that a record of the object has a name. */
    public static Set<TargetField> naming(ImportObject object) {
        return NAMING.getOrDefault(object, Set.of());
    }

    /** What the person has yet to decide before rows can be read; empty when nothing. */
    public List<MappingQuestion> questions() {
        return OpenQuestions.of(this);
    }
}
