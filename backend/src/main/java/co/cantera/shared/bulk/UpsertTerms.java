package co.cantera.shared.bulk;

/**
 * On which terms records are brought in.
 *
 * @param kept whether what is decided is written; a trial decides the same and leaves no trace
 */
public record UpsertTerms(boolean kept) {

    /** All is decided and nothing written. */
    public static final UpsertTerms TRIAL = new UpsertTerms(false);

    /** What is decided is written. */
    public static final UpsertTerms RUN = new UpsertTerms(true);
}
