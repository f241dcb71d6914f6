package co.cantera.directory;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Where a record table keeps who owns a row of a company.
 *
 * @param company the company that the row belongs to
 * @param goesAlong which rows go along when the company is handed over
 */
public record OwnershipColumns(
        Table<?> table,
        Field<UUID> id,
        Field<Integer> version,
        Field<OffsetDateTime> updatedAt,
        Field<UUID> owner,
        Field<UUID> team,
        Field<UUID> company,
        Condition goesAlong) {}
