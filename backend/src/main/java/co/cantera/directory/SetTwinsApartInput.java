package co.cantera.directory;

import org.jspecify.annotations.Nullable;

/** Whether two records are others, however alike they look. */
record SetTwinsApartInput(@Nullable String idempotencyKey, String oneId, String otherId, boolean apart) {}
