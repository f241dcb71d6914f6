package co.cantera.directory;

import co.cantera.audit.ChangeKind;
import co.cantera.shared.bulk.Saved;

/** What kind of thing an import, or taking it back, does to a record. */
final class ImportKinds {

    private ImportKinds() {}

    static ChangeKind of(Saved<?> saved) {
        return saved.before() == null
                ? ChangeKind.CREATED
                : saved.after().deleted() ? ChangeKind.DELETED : ChangeKind.UPDATED;
    }
}
