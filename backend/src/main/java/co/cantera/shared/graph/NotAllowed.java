package co.cantera.shared.graph;

/** The person may see the record but may not do this with it. */
public record NotAllowed() implements Problem {

    @Override
    public String code() {
        return "NOT_ALLOWED";
    }
}
