package co.cantera.leads;

import co.cantera.shared.graph.Problem;

/** The lead was put aside or converted already. */
record LeadClosed(Lead lead) implements Problem {

    @Override
    public String code() {
        return "LEAD_CLOSED";
    }
}
