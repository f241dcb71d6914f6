package co.cantera.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody has typed of a person so far. */
record PersonProbe(
        @Nullable PersonId personId,
        @Nullable String name,
        @Nullable List<String> phones,
        @Nullable List<String> emails,
        @Nullable String city) {}
