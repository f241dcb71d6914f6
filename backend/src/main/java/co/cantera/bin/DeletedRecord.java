package co.cantera.bin;

import co.cantera.members.Member;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record in the recycle bin, with what it points to and is deleted too. */
record DeletedRecord(
        String id,
        RecordType type,
        String name,
        OffsetDateTime deletedAt,
        @Nullable Member deletedBy,
        OffsetDateTime endsAt,
        List<DeletedTie> deletedTies) {

    /** A deleted record that another one points to. */
    record DeletedTie(String id, RecordType type, String name) {}
}
