package co.cantera.imports;

import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.TargetField;
import co.cantera.shared.bulk.MatchKey;
import co.cantera.shared.bulk.Trace;
import co.cantera.shared.bulk.UpsertTerms;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person decided on rows that have a record already, and on those that have none.
 *
 * @param by how records are known again
 * @param creates whether a row without a record makes one; else it is refused
 * @param erases whether an empty cell empties its field
 */
record ImportRules(MatchKey by, boolean creates, boolean erases) {

    static final ImportRules USUAL = new ImportRules(MatchKey.AUTOMATIC, true, false);

    UpsertTerms terms(boolean kept, Trace.Keeper traces) {
        return new UpsertTerms(kept, by, creates, traces);
    }

    /** The keys that a file offers: the two that need nothing, and those that a column fills. */
    static List<MatchKey> offered(Reading reading) {
        return Stream.of(MatchKey.values())
                .filter(key -> isOffered(key, reading))
                .toList();
    }

    private static boolean isOffered(MatchKey key, Reading reading) {
        return switch (key) {
            case AUTOMATIC -> true;
            case NONE -> reading.object() != ImportObject.MEMBER;
            default ->
                fields(key, reading.object()).stream()
                        .anyMatch(field -> reading.column(field).isPresent());
        };
    }

    private static List<TargetField> fields(MatchKey key, ImportObject object) {
        return switch (object) {
            case COMPANY -> ofCompany(key);
            case PERSON -> ofPerson(key);
            case DEAL ->
                switch (key) {
                    case NAME -> List.of(TargetField.DEAL_NAME);
                    case EXTERNAL_ID -> List.of(TargetField.DEAL_EXTERNAL_ID);
                    default -> List.of();
                };
            case PRODUCT ->
                switch (key) {
                    case NAME -> List.of(TargetField.PRODUCT_NAME);
                    case EXTERNAL_ID -> List.of(TargetField.PRODUCT_CODE);
                    default -> List.of();
                };
            case MEMBER -> List.of();
        };
    }

    private static List<TargetField> ofCompany(MatchKey key) {
        return switch (key) {
            case TAX_ID -> List.of(TargetField.COMPANY_TAX_ID);
            case EMAIL -> List.of(TargetField.COMPANY_EMAIL);
            case PHONE -> List.of(TargetField.COMPANY_PHONE);
            case NAME -> List.of(TargetField.COMPANY_NAME);
            case EXTERNAL_ID -> List.of(TargetField.COMPANY_EXTERNAL_ID);
            case AUTOMATIC, NONE -> List.of();
        };
    }

    private static List<TargetField> ofPerson(MatchKey key) {
        return switch (key) {
            case EMAIL -> List.of(TargetField.PERSON_EMAIL);
            case PHONE -> List.of(TargetField.PERSON_MOBILE, TargetField.PERSON_PHONE);
            case NAME -> List.of(TargetField.PERSON_FULL_NAME, TargetField.PERSON_GIVEN_NAME);
            case EXTERNAL_ID -> List.of(TargetField.PERSON_EXTERNAL_ID);
            case AUTOMATIC, NONE, TAX_ID -> List.of();
        };
    }
}
