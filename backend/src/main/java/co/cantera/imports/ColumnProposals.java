package co.cantera.imports;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.matching.ColumnMatch;
import co.cantera.imports.matching.HeaderMatcher;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.values.OwnField;
import co.cantera.shared.latam.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows what columns can fill, the company's own fields included, and proposes it by their headers. */
@Component
class ColumnProposals {

    /** From here on a header means a field of the product, whatever the company's own ones are called. */
    private static final int SURE = 90;

    private final OwnFields ownFields;

    ColumnProposals(OwnFields ownFields) {
        this.ownFields = ownFields;
    }

    /** The mapping as it stands for the person who acts now. */
    Mapping mapping(Reading reading) {
        return reading.mapping(ownFields.of(reading.object()));
    }

    /** What a column can be mapped to: the fields of the product, then the company's own. */
    List<String> targets(ImportObject object) {
        return Stream.concat(
                        object.fields().stream().map(TargetField::key),
                        ownFields.of(object).stream().map(OwnField::target))
                .toList();
    }

    /** Those of them that are the company's own. */
    List<ImportTarget> ownTargets(ImportObject object) {
        return ownFields.of(object).stream()
                .map(field -> new ImportTarget(field.target(), field.label(), field.kind()))
                .toList();
    }

    /** What the headers of a file suggest. */
    List<ImportColumn> columns(ImportObject object, List<ColumnProfile> profiles) {
        List<OwnField> own = ownFields.of(object);
        List<ImportColumn> columns = new ArrayList<>();
        for (ColumnMatch match : HeaderMatcher.match(object, profiles)) {
            ImportColumn column = column(match, profiles.get(match.column()));
            columns.add(own.stream()
                    .filter(field -> column.confidence() < SURE && isCalled(field, column.header()))
                    .filter(field -> columns.stream().noneMatch(before -> before.fills(field.target())))
                    .findFirst()
                    .map(field -> column.chosen(field.target(), false))
                    .orElse(column));
        }
        return columns;
    }

    private static boolean isCalled(OwnField field, String header) {
        String squeezed = PlainText.squeeze(header);
        return squeezed.equals(PlainText.squeeze(field.label())) || squeezed.equals(PlainText.squeeze(field.key()));
    }

    private static ImportColumn column(ColumnMatch match, ColumnProfile profile) {
        return new ImportColumn(
                match.column(),
                match.header(),
                match.field() == null ? null : match.field().key(),
                false,
                match.score(),
                profile.examples());
    }
}
