package co.cantera.exports;

import co.cantera.shared.access.Access;
import java.util.UUID;

/** What a person may see, as a text. When it is another one than at the time of an export, the file is not theirs any more. */
final class ExportScope {

    private ExportScope() {}

    static String of(Access access) {
        if (access.seesAll()) {
            return "ALL";
        }
        UUID team = access.teamId();
        return access.leads() ? "TEAM " + (team == null ? "" : team) : "OWN";
    }
}
