package co.cantera.deals;

import co.cantera.shared.graph.Problem;

/** Open deals stand in what is to be taken out of use; it has to be said where they go. */
record StagesHoldDeals(int deals) implements Problem {

    @Override
    public String code() {
        return "STAGES_HOLD_DEALS";
    }
}
