package co.cantera.deals;

import co.cantera.shared.ids.OpaqueId;
import java.util.UUID;

/** The id of a pipeline. */
public record PipelineId(UUID value) {

    public static final String PREFIX = "pipeline";

    /** Reads the outer form; what is none becomes an id that nobody has. */
    public static PipelineId from(String text) {
        return new PipelineId(OpaqueId.parse(PREFIX, text));
    }

    @Override
    public String toString() {
        return OpaqueId.format(PREFIX, value);
    }
}
