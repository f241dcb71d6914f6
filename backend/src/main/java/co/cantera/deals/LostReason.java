package co.cantera.deals;

/** A reason for which deals are lost, in the tenant's own words. */
public record LostReason(LostReasonId id, String name) {

    @Override
    public String toString() {
        return name;
    }
}
