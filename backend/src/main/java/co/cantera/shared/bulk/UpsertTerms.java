package co.cantera.shared.bulk;

/**
 * On which terms records are brought in.
 *
 * @param kept whether what is decided is written; a trial decides the same and leaves no trace
 * @param by how records are known again
 * @param creates whether a row without a record makes one; else it is refused
 */
public record UpsertTerms(boolean kept, MatchKey by, boolean creates) {

    /** The usual terms. */
    public static final UpsertTerms USUAL = new UpsertTerms(true, MatchKey.AUTOMATIC, true);

    /** The terms for what rows name beside what they are: never refused for not being there. */
    public UpsertTerms ofLinks() {
        return new UpsertTerms(kept, MatchKey.AUTOMATIC, true);
    }
}
