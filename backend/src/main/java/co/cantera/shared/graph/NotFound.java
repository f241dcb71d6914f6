package co.cantera.shared.graph;

/** The record does not exist or the person may not see it; the two answer alike. */
public record NotFound() implements Problem {

    @Override
    public String code() {
        return "NOT_FOUND";
    }
}
