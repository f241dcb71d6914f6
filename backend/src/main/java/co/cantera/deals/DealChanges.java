package co.cantera.deals;

import co.cantera.audit.Changes;
import co.cantera.shared.money.Money;
import org.jspecify.annotations.Nullable;

/** Tells in plain texts what an act changes of a deal. */
final class DealChanges {

    private DealChanges() {}

    /** @param before null for a new deal */
    static Changes of(@Nullable Deal before, Deal after) {
        return new Changes()
                .field("name", before == null ? null : before.name(), after.name())
                .field("amount", before == null ? null : text(before.amount()), text(after.amount()))
                .field("stage", before == null ? null : before.stage(), after.stage())
                .field("status", before == null ? null : before.status(), after.status())
                .field("closeDate", before == null ? null : before.closeDate(), after.closeDate())
                .field("company", before == null ? null : before.company(), after.company())
                .field("person", before == null ? null : before.person(), after.person())
                .field("nextStep", before == null ? null : before.nextStep(), after.nextStep())
                .field("nextStepOn", before == null ? null : before.nextStepOn(), after.nextStepOn())
                .field("lostReason", before == null ? null : before.lostReason(), after.lostReason())
                .field("lostNote", before == null ? null : before.lostNote(), after.lostNote())
                .field("competitors", before == null ? null : before.competitors(), after.competitors())
                .field("wonBy", before == null ? null : before.wonBy(), after.wonBy())
                .field("recurring", before == null ? null : before.recurring(), after.recurring())
                .field("source", before == null ? null : before.source(), after.source())
                .field("description", before == null ? null : before.description(), after.description())
                .field("owner", before == null ? null : before.owner(), after.owner());
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.amount().stripTrailingZeros().toPlainString() + " " + money.currency();
    }
}
