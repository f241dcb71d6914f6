package co.cantera.deals;

import co.cantera.shared.graph.InputChecks;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a pipeline has to be like before it is saved. */
final class PipelineChecks {

    private static final int MOST_PIPELINES = 50;
    private static final int MOST_STAGES = 30;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WAIT = 3_650;

    private PipelineChecks() {}

    static InputChecks check(SalesProcess process, Pipeline pipeline) {
        List<Pipeline> others = process.pipelines().stream()
                .filter(other -> !other.id().equals(pipeline.id()))
                .toList();
        InputChecks checks = new InputChecks()
                .required("name", pipeline.name())
                .atMost(LONGEST_NAME, "name", pipeline.name())
                .that(others.size() < MOST_PIPELINES, "name", "tooMany", MOST_PIPELINES)
                .that(
                        others.stream().noneMatch(other -> other.name().equalsIgnoreCase(pipeline.name())),
                        "name",
                        "taken")
                .that(!pipeline.stages().isEmpty(), "stages", "lastOne")
                .that(pipeline.stages().size() <= MOST_STAGES, "stages", "tooMany", MOST_STAGES);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < pipeline.stages().size(); i++) {
            check(checks, "stages[" + i + "].", pipeline.stages().get(i), names);
        }
        return checks;
    }

    private static void check(InputChecks checks, String path, Stage stage, Set<String> names) {
        Integer wait = stage.staleAfterDays();
        checks.required(path + "name", stage.name())
                .atMost(LONGEST_NAME, path + "name", stage.name())
                .that(names.add(stage.name().toLowerCase(Locale.ROOT)), path + "name", "taken")
                .that(stage.probability() >= 0 && stage.probability() <= 100, path + "probability", "percent")
                .that(wait == null || wait >= 1 && wait <= LONGEST_WAIT, path + "staleAfterDays", "days");
    }
}
