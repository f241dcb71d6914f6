package co.cantera.deals;

/** What anybody who sees a record also sees of a deal tied to it, and never more. */
public record DealCard(DealId id, String name, boolean viewerCanOpen) {

    @Override
    public String toString() {
        return name;
    }
}
