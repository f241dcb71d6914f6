package co.cantera.edits;

import co.cantera.members.MemberId;
import co.cantera.shared.graph.Given;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to give to which records. */
record EditRecordsInput(
        @Nullable String idempotencyKey,
        List<String> recordIds,
        ArgumentValue<MemberId> ownerId,
        ArgumentValue<String> city,
        ArgumentValue<String> sector,
        ArgumentValue<String> jobTitle,
        ArgumentValue<String> source,
        ArgumentValue<LocalDate> closeDate,
        ArgumentValue<String> nextStep,
        ArgumentValue<LocalDate> nextStepOn) {

    /** The values that are given, by field, texts without what stands around them; the owner is not among them. */
    SequencedMap<String, @Nullable Object> values() {
        SequencedMap<String, @Nullable Object> values = new LinkedHashMap<>();
        text(values, "city", city);
        text(values, "sector", sector);
        text(values, "jobTitle", jobTitle);
        text(values, "source", source);
        text(values, "nextStep", nextStep);
        if (!closeDate.isOmitted()) {
            values.put("closeDate", closeDate.value());
        }
        if (!nextStepOn.isOmitted()) {
            values.put("nextStepOn", nextStepOn.value());
        }
        return values;
    }

    private static void text(SequencedMap<String, @Nullable Object> values, String name, ArgumentValue<String> given) {
        if (!given.isOmitted()) {
            values.put(name, Given.text(given, null));
        }
    }
}
