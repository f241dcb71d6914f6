package co.cantera.directory;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * By what twins are looked for.
 *
 * @param self the record itself, null for a new one
 * @param taxId without its check digit
 * @param phones in E.164
 */
record Sought(
        @Nullable UUID self,
        @Nullable String name,
        @Nullable String taxId,
        @Nullable String country,
        List<String> phones,
        List<String> emails,
        @Nullable UUID parentId) {

    /** By all of a new company, or by what an update changes of it. */
    static Sought of(@Nullable CompanyRow before, CompanyRow row) {
        boolean moved = before != null && !Objects.equals(before.parentId(), row.parentId());
        return new Sought(
                row.id().value(),
                before != null && before.name().equals(row.name()) ? null : row.name(),
                before != null && !moved && Objects.equals(before.taxId(), row.taxId()) ? null : row.taxId(),
                row.country(),
                added(before == null ? List.of() : before.phones(), row.phones()),
                added(before == null ? List.of() : before.emails(), row.emails()),
                row.parentId());
    }

    /** By all of a new person, or by what an update changes of it. */
    static Sought of(@Nullable PersonRow before, PersonRow row) {
        return new Sought(
                row.id().value(),
                before != null && before.name().equals(row.name()) ? null : row.name(),
                null,
                null,
                added(before == null ? List.of() : before.phones(), row.phones()),
                added(before == null ? List.of() : before.emails(), row.emails()),
                null);
    }

    private static List<String> added(List<String> before, List<String> after) {
        return after.stream().filter(Predicate.not(before::contains)).toList();
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return name == null && taxId == null && phones.isEmpty() && emails.isEmpty();
    }
}
