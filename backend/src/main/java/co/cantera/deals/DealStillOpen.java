package co.cantera.deals;

import co.cantera.shared.graph.Problem;

/** The deal is open already. */
record DealStillOpen(Deal deal) implements Problem {

    @Override
    public String code() {
        return "DEAL_STILL_OPEN";
    }
}
