package co.cantera.imports;

import co.cantera.imports.matching.ImportObject;
import co.cantera.shared.access.Access;
import co.cantera.shared.access.Role;

/** Who may bring in what: managers and admins everything, reps what will be their own. */
final class ImportRights {

    private ImportRights() {}

    /** Whether the person may bring in any file. */
    static boolean mayAny(Access access) {
        return access.seesAll() || access.leads() || access.roles().contains(Role.REP);
    }

    static boolean may(Access access, ImportObject object) {
        return switch (object) {
            case COMPANY, PERSON, DEAL -> mayAny(access);
            case MEMBER, PRODUCT -> namesOwners(access);
        };
    }

    /** Whether the owners that a file names count; a rep owns whatever she brings in. */
    static boolean namesOwners(Access access) {
        return access.seesAll() || access.leads();
    }
}
