package co.cantera.leads;

import co.cantera.shared.graph.Problem;

/** The lead was not put aside, so it cannot be taken up again. */
record LeadNotDiscarded(Lead lead) implements Problem {

    @Override
    public String code() {
        return "LEAD_NOT_DISCARDED";
    }
}
