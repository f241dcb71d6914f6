package co.cantera.tags;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions on the tags of a record. */
public record TagFilter(
        @Nullable List<TagId> any,
        @Nullable List<TagId> all,
        @Nullable Boolean isEmpty) {}
