package co.cantera.bin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which records to take back. */
record RestoreRecordsInput(@Nullable String idempotencyKey, List<String> ids) {}
