package co.cantera.attachments;

import static java.util.stream.Collectors.toMap;

import co.cantera.shared.bin.BinSource;
import co.cantera.shared.graph.NodeSource;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The records that files can be at: those that can be deleted and taken back, within what the person may see. */
@Component
class AttachedRecords {

    private static final OffsetDateTime EVER = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private final Map<String, BinSource> bins;
    private final ObjectProvider<NodeSource> nodes;

    AttachedRecords(List<BinSource> bins, ObjectProvider<NodeSource> nodes) {
        this.bins = bins.stream().collect(toMap(BinSource::type, bin -> bin));
        this.nodes = nodes;
    }

    /** Whether the person may see the record, deleted or not. */
    boolean isVisible(RecordRef record) {
        return bins.containsKey(record.type())
                && nodes.stream()
                        .filter(source -> source.prefix().equals(record.type()))
                        .anyMatch(source -> source.find(record.toString()) != null);
    }

    /** Whether the person may change the record: one that is deleted stays as it is. */
    boolean isEditable(RecordRef record) {
        BinSource bin = bins.get(record.type());
        return bin != null
                && isVisible(record)
                && bin.find(List.of(record.id()), EVER).isEmpty();
    }
}
