package co.cantera.imports;

/**
 * How far an import is.
 *
 * @param done rows dealt with
 * @param issues how many issues are kept
 */
record Counts(int done, int created, int updated, int unchanged, int refused, int issues) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts more) {
        return new Counts(
                done + more.done,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                refused + more.refused,
                issues + more.issues);
    }
}
