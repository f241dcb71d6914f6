package co.cantera.tags;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** Where a record table keeps what tagging needs. */
public record TagColumns(
        Table<?> table,
        Field<UUID> id,
        Field<UUID[]> tags,
        Field<OffsetDateTime> updatedAt,
        Field<OffsetDateTime> deletedAt,
        Field<UUID> owner,
        Field<UUID> team) {}
