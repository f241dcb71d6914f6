package co.cantera.shared.signals;

/**
 * Published on every node when a transaction that touched a platform table has committed, and for all topics when this node may have
 * missed some.
 *
 * @param topic the name of the table, or {@link #EVERYTHING}
 */
public record NodeSignal(String topic) {

    public static final String EVERYTHING = "*";

    /** Whether what is kept of these tables may be out of date. */
    public boolean concerns(String... topics) {
        for (String each : topics) {
            if (each.equals(topic)) {
                return true;
            }
        }
        return EVERYTHING.equals(topic);
    }
}
