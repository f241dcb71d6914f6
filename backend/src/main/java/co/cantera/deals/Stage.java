package co.cantera.deals;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a sale.
 *
 * @param probability the chance in percent that a deal which is here will be won
 * @param staleAfterDays after how many days without a move a deal counts as stale, null for never
 * @param retiredAt since when it is out of use, null while it is in use
 */
public record Stage(
        StageId id,
        PipelineId pipelineId,
        String name,
        int probability,
        @Nullable Integer staleAfterDays,
        @Nullable OffsetDateTime retiredAt) {

    /** Whether it is out of use. */
    public boolean retired() {
        return retiredAt != null;
    }

    Stage retired(@Nullable OffsetDateTime at) {
        return new Stage(id, pipelineId, name, probability, staleAfterDays, at);
    }

    /** All of it in a few words, for whoever reads what was changed. */
    String inWords() {
        String chance = name + " · " + probability + " %";
        return staleAfterDays == null ? chance : chance + " · " + staleAfterDays + " d";
    }

    @Override
    public String toString() {
        return name;
    }
}
