package co.cantera.deals;

import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.members.Assignment;
import co.cantera.shared.bulk.Blanks;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deal as a file has it, its values understood already; what is null is not said.
 *
 * @param key by which a later run knows the row again
 * @param hash the row's fingerprint
 * @param closeDate the expected day while the deal is open, else the day it was closed
 * @param ownerGiven whether the file names the owner, so that a deal that is there already changes hands
 */
public record DealImport(
        String key,
        String hash,
        String name,
        @Nullable Money amount,
        DealStatus status,
        @Nullable StageId stageId,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closeDate,
        @Nullable CompanyId companyId,
        @Nullable PersonId personId,
        @Nullable String lostNote,
        @Nullable String description,
        Assignment.Owner owner,
        boolean ownerGiven,
        CustomFields fields,
        Blanks blanks) {}
