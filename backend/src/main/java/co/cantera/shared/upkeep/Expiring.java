package co.cantera.shared.upkeep;

import java.time.Instant;

/** Rows that are kept for the time that {@link Retention} states. Every bean of this kind is asked each night to delete the older ones. */
public interface Expiring {

    /** Where the rows are. */
    enum Place {
        /** In the tables of all tenants: asked once. */
        PLATFORM,
        /** In each tenant's own tables: asked inside each tenant. */
        TENANT
    }

    Place place();

    /**
     * Deletes the rows of one batch, within the running transaction.
     *
     * @param limit how many at most
     * @return how many they were; fewer than the limit when none is left
     */
    int deleteOver(Instant now, Retention kept, int limit);
}
