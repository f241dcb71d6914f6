package co.cantera.imports;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.files.Dialect;
import co.cantera.imports.matching.ColumnMapping;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import co.cantera.imports.values.OwnField;
import co.cantera.shared.latam.PlainText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read: what was found in it and what a person decided; kept as JSON beside the import.
 *
 * @param object what its rows become
 * @param objectKnown whether the file told or a person chose that
 * @param numbers what a person said, null while nobody did
 * @param dates what a person said, null while nobody did
 * @param currency of amounts that carry none, null while nobody said
 * @param rules what becomes of rows that have a record already
 * @param reused when the import was whose choices were taken over, null when none were
 * @param sheets those of a workbook among which a person can choose
 */
record Reading(
        String charset,
        int byteOrderMark,
        String delimiter,
        int headerRow,
        int rows,
        List<ColumnProfile> profiles,
        ImportObject object,
        boolean objectKnown,
        @Nullable NumberFormat numbers,
        @Nullable DateFormat dates,
        @Nullable String currency,
        List<ImportColumn> columns,
        List<ImportTwin> twins,
        List<ImportSheet> sheets,
        ImportRules rules,
        @Nullable OffsetDateTime reused) {

    /** What was kept before there were sheets and rules has none. */
    Reading {
        sheets = sheets == null ? List.of() : sheets;
        rules = rules == null ? ImportRules.USUAL : rules;
    }

    /** The same of a workbook with these sheets. */
    Reading of(List<ImportSheet> all) {
        return new Reading(
                charset,
                byteOrderMark,
                delimiter,
                headerRow,
                rows,
                profiles,
                object,
                objectKnown,
                numbers,
                dates,
                currency,
                columns,
                twins,
                all,
                rules,
                reused);
    }

    Dialect dialect() {
        return new Dialect(Charset.forName(charset), byteOrderMark, delimiter.charAt(0), headerRow);
    }

    /**
     * The mapping as it stands, with what it leaves open.
     *
     * @param ownFields those that there are now; a column of one that is no more is kept as additional data
     */
    Mapping mapping(List<OwnField> ownFields) {
        Mapping mapping = new Mapping(
                object,
                columns.stream().flatMap(column -> mapped(column).stream()).toList(),
                columns.stream().flatMap(column -> own(column, ownFields)).toList(),
                currency,
                Map.of());
        for (ImportTwin twin : twins) {
            Optional<TargetField> field = field(columns.get(twin.column()));
            if (twin.accepted() && field.isPresent()) {
                mapping = mapping.withReplacement(field.get(), twin.value(), twin.proposal());
            }
        }
        return mapping;
    }

    private Optional<ColumnMapping<TargetField>> mapped(ImportColumn column) {
        return field(column)
                .map(field -> new ColumnMapping<>(
                        column.index(), column.header(), field, numberStyle(column), dateStyle(column)));
    }

    private Stream<ColumnMapping<OwnField>> own(ImportColumn column, List<OwnField> ownFields) {
        return ownFields.stream()
                .filter(field -> column.fills(field.target()))
                .map(field -> new ColumnMapping<>(
                        column.index(), column.header(), field, numberStyle(column), dateStyle(column)));
    }

    private NumberStyle numberStyle(ImportColumn column) {
        NumberStyle seen = profiles.get(column.index()).numberStyle();
        return numbers == null ? seen : numbers.over(seen);
    }

    private DateStyle dateStyle(ImportColumn column) {
        DateStyle seen = profiles.get(column.index()).dateStyle();
        if (dates != null) {
            return dates.over(seen);
        }
        return seen == DateStyle.AMBIGUOUS && showsMonthFirst() ? DateStyle.MONTH_FIRST : seen;
    }

    /** Whether some column can only be read month first, and none day first: a program writes all columns of a file alike. */
    private boolean showsMonthFirst() {
        List<DateStyle> shown = profiles.stream().map(ColumnProfile::dateStyle).toList();
        return shown.contains(DateStyle.MONTH_FIRST) && !shown.contains(DateStyle.DAY_FIRST);
    }

    private Optional<TargetField> field(ImportColumn column) {
        return object.fields().stream()
                .filter(field -> column.fills(field.key()))
                .findFirst();
    }

    /** The column that fills a field. */
    Optional<ImportColumn> column(TargetField field) {
        return field.object() == object
                ? columns.stream().filter(column -> column.fills(field.key())).findFirst()
                : Optional.empty();
    }

    /** What tells files of the same origin: their headers, in their order, accents and case aside. */
    byte[] signature() {
        String headers =
                columns.stream().map(column -> PlainText.fold(column.header())).collect(Collectors.joining("\n"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(headers.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The headers of the columns that are left out altogether. */
    Set<String> skippedHeaders() {
        return columns.stream()
                .filter(ImportColumn::skipped)
                .map(ImportColumn::header)
                .collect(Collectors.toUnmodifiableSet());
    }
}
