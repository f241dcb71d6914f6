package co.cantera.shared.bin;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A deleted record.
 *
 * @param type the prefix of its ids
 * @param ties what it points to
 */
public record Deleted(String type, UUID id, String name, OffsetDateTime at, List<Tie> ties) {

    /** A record that another one points to. */
    public record Tie(String type, UUID id) {}
}
