package co.cantera.imports;

import co.cantera.shared.bulk.Upserted;
import java.util.List;

/** What became of a row, and what there is to say about it. */
record Written(Upserted upserted, List<Note> notes) {

    static Written of(Upserted upserted) {
        return new Written(upserted, List.of());
    }
}
