package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.PERSON;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;

/** Where a record table keeps what merging needs. */
record MergeColumns(
        Table<?> table,
        Field<UUID> id,
        Field<Integer> version,
        Field<JSONB> fields,
        Field<UUID[]> tags,
        Field<UUID> mergedInto,
        Field<OffsetDateTime> deletedAt) {

    static MergeColumns of(String type) {
        return type.equals(CompanyId.PREFIX)
                ? new MergeColumns(
                        COMPANY,
                        COMPANY.ID,
                        COMPANY.VERSION,
                        COMPANY.FIELDS,
                        COMPANY.TAGS,
                        COMPANY.MERGED_INTO,
                        COMPANY.DELETED_AT)
                : new MergeColumns(
                        PERSON,
                        PERSON.ID,
                        PERSON.VERSION,
                        PERSON.FIELDS,
                        PERSON.TAGS,
                        PERSON.MERGED_INTO,
                        PERSON.DELETED_AT);
    }
}
