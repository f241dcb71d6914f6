package co.cantera.audit;

import org.jspecify.annotations.Nullable;

/** Knows changes that a module has to name, or to keep from whoever asks, before a timeline shows them. */
public interface ChangeReader {

    /**
     * @param recordType the prefix of the record's ids, such as {@code deal}
     * @return the change as it may be shown, null when it may not
     */
    @Nullable
    FieldChange read(String recordType, FieldChange change);
}
