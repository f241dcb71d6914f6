package co.cantera.deals;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a sale.
 *
 * @param probability the chance in percent that a deal which is here will be won
 * @param staleAfterDays after how many days without a move a deal counts as stale, null for never
 */
public record Stage(
        StageId id,
        PipelineId pipelineId,
        String name,
        int probability,
        @Nullable Integer staleAfterDays) {

    @Override
    public String toString() {
        return name;
    }
}
