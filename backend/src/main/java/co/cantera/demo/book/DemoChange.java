package co.cantera.demo.book;

import co.cantera.audit.ChangeKind;
import co.cantera.audit.FieldChange;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** An entry of a record's timeline, made by the seller who owns the record. */
public record DemoChange(
        UUID id,
        OffsetDateTime at,
        String type,
        UUID recordId,
        int seller,
        ChangeKind kind,
        List<FieldChange> fields) {}
