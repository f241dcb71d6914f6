package co.cantera.shared.latam;

/**
 * A municipality of Colombia.
 *
 * @param code DIVIPOLA, five figures with leading zeros
 */
public record Municipality(String code, String name, String department) {

    /** Whether it is the capital of its department. */
    boolean isCapital() {
        return code.endsWith("001");
    }
}
