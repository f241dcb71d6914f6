package co.cantera.shared.graph;

/**
 * Somebody else has changed the record since it was read.
 *
 * @param current the record as it is now
 */
public record VersionConflict(Object current) implements Problem {

    @Override
    public String code() {
        return "VERSION_CONFLICT";
    }
}
