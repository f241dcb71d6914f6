package co.cantera.tenants.signup;

/** Is told where the saga stands, so that a test can end the program there. */
@FunctionalInterface
public interface Checkpoint {

    /** Watches nothing. */
    Checkpoint NONE = (step, moment) -> {};

    void reached(Step step, Moment moment);

    /** How far a step is. */
    enum Moment {
        BEGUN,
        /** Its work is done, and that is not recorded yet. */
        DONE,
        RECORDED
    }
}
