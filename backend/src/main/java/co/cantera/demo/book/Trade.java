package co.cantera.demo.book;

import java.util.List;

/**
 * What a demo tenant sells to whom.
 *
 * @param typicalAmount the median of a deal in pesos
 */
public record Trade(
        long typicalAmount,
        List<Kind> kinds,
        List<String> jobTitles,
        List<String> subjects,
        List<String> nextSteps,
        List<String> lostNotes,
        List<String> descriptions) {

    /** A kind of customer: how its name begins and what it does. */
    public record Kind(String name, String sector) {}
}
