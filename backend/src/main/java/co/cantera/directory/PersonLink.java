package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person as another record of a file names one.
 *
 * @param key the import key that the person has if it came in from a file of its own
 */
public record PersonLink(@Nullable String key, @Nullable String name) {}
