package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Understands stage and status names, in Spanish and English. */
public final class StageWords {

    private static final Map<String, StageStep> STEPS = WordTable.read(StageWords.class, "stage-words.csv").stream()
            .flatMap(row -> WordTable.words(row.getField("words"))
                    .map(word -> Map.entry(word, StageStep.valueOf(row.getField("step")))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private StageWords() {}

    /** The step that a name means, if it is a known one. */
    public static Optional<StageStep> step(String name) {
        return Optional.ofNullable(STEPS.get(PlainText.words(name)));
    }

    /** Whether a stage of that name is open, won or lost; a name that nobody knows is an open one. */
    public static Outcome outcome(String name) {
        return step(name).map(StageStep::outcome).orElse(Outcome.OPEN);
    }

    /**
     * Which of the stages that there are a name of the file probably means: the one called the same, else the first one
     * of the same step. To be proposed, not to be applied.
     */
    public static Optional<String> propose(String name, List<String> stages) {
        var same = stages.stream()
                .filter(stage -> PlainText.squeeze(stage).equals(PlainText.squeeze(name)))
                .findFirst();
        return same.isPresent()
                ? same
                : step(name)
                        .flatMap(step -> stages.stream()
                                .filter(stage -> step(stage).equals(Optional.of(step)))
                                .findFirst());
    }
}
