package co.cantera.directory;

import co.cantera.directory.TwinStore.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What makes a record a likely twin of another one, and which twins cannot stand beside each other. */
final class TwinRules {

    private TwinRules() {}

    /** What they have in common, the surest first; empty for no twins. */
    static List<TwinReason> reasons(Sought sought, Found found) {
        List<TwinReason> reasons = new ArrayList<>();
        if (hasSameTaxId(sought, found) && !areBranches(sought, found)) {
            reasons.add(TwinReason.TAX_ID);
        }
        if (!Collections.disjoint(sought.phones(), found.phones())) {
            reasons.add(TwinReason.PHONE);
        }
        if (!Collections.disjoint(sought.emails(), found.emails())) {
            reasons.add(TwinReason.EMAIL);
        }
        if (isNamedAlike(sought.name(), found)) {
            reasons.add(TwinReason.NAME);
        }
        return List.copyOf(reasons);
    }

    private static boolean hasSameTaxId(Sought sought, Found found) {
        return sought.taxId() != null
                && sought.taxId().equals(found.taxId())
                && (sought.country() == null
                        || found.country() == null
                        || sought.country().equals(found.country()));
    }

    /** Branches of one company share its tax number: one stands below the other, or both below the same. */
    private static boolean areBranches(Sought sought, Found found) {
        return found.id().equals(sought.parentId())
                || found.parentId() != null
                        && (found.parentId().equals(sought.parentId())
                                || Objects.equals(found.parentId(), sought.self()));
    }

    /** Out of reach only the very same name counts, so that nobody learns names by typing something like them. */
    private static boolean isNamedAlike(@Nullable String name, Found found) {
        if (name == null) {
            return false;
        }
        return found.visible() ? NameLikeness.isAlike(name, found.name()) : NameLikeness.isSame(name, found.name());
    }
}
