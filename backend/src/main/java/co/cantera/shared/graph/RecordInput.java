package co.cantera.shared.graph;

import org.jspecify.annotations.Nullable;

/** Which record a short act is about. */
public final class RecordInput {

    private RecordInput() {}

    /** The record in the version that was read. */
    public record Versioned<I>(@Nullable String idempotencyKey, I id, int version) {}

    /** The record, whatever its version. */
    public record Plain<I>(@Nullable String idempotencyKey, I id) {}
}
