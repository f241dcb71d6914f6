package co.cantera.members;

import org.jspecify.annotations.Nullable;

/** A seller as a file names one. */
public record MemberImport(
        String name, @Nullable String email, @Nullable String team) {}
