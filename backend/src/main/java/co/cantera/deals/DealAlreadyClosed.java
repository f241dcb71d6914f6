package co.cantera.deals;

import co.cantera.shared.graph.Problem;

/** The deal is closed already; it has to be opened again first. */
record DealAlreadyClosed(Deal deal) implements Problem {

    @Override
    public String code() {
        return "DEAL_ALREADY_CLOSED";
    }
}
