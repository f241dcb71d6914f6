package co.cantera.imports.values;

/** The steps of selling that stage names of all products can be brought to. */
public enum StageStep {
    PROSPECTING(Outcome.OPEN),
    QUALIFICATION(Outcome.OPEN),
    PROPOSAL(Outcome.OPEN),
    NEGOTIATION(Outcome.OPEN),
    /** Open, without saying how far. */
    OPEN(Outcome.OPEN),
    WON(Outcome.WON),
    LOST(Outcome.LOST);

    private final Outcome outcome;

    StageStep(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
