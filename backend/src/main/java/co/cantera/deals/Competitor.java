package co.cantera.deals;

/** Somebody who sells the same. */
public record Competitor(CompetitorId id, String name) {

    @Override
    public String toString() {
        return name;
    }
}
