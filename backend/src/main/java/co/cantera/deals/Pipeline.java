package co.cantera.deals;

import java.util.List;

/** A way of selling, as a row of stages. */
public record Pipeline(PipelineId id, String name, List<Stage> stages) {}
