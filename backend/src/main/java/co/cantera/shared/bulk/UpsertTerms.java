package co.cantera.shared.bulk;

import java.util.List;

/**
 * On which terms records are brought in.
 *
 * @param kept whether what is decided is written; a trial decides the same and leaves no trace
 * @param by how records are known again
 * @param creates whether a row without a record makes one; else it is refused
 * @param traces takes down what is written
 */
public record UpsertTerms(boolean kept, MatchKey by, boolean creates, Trace.Keeper traces) {

    /** The usual terms. */
    public static final UpsertTerms USUAL = new UpsertTerms(true, MatchKey.AUTOMATIC, true, Trace.Keeper.NONE);

    /** The terms for what rows name beside what they are: never refused for not being there. */
    public UpsertTerms ofLinks() {
        return new UpsertTerms(kept, MatchKey.AUTOMATIC, true, traces);
    }

    /** Takes down what was written. */
    public void trace(String type, List<? extends Saved<?>> saved) {
        traces.keep(type, Trace.of(saved));
    }
}
