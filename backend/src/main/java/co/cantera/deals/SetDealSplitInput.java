package co.cantera.deals;

import co.cantera.members.MemberId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is to share in a deal. */
record SetDealSplitInput(@Nullable String idempotencyKey, DealId id, int version, List<Share> members) {

    /** A share as it is to be. */
    record Share(MemberId memberId, BigDecimal percent) {}
}
