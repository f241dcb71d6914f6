package co.cantera.deals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons for losing as they are to be, in their order. */
record SetLostReasonsInput(@Nullable String idempotencyKey, List<NextReason> reasons) {

    /** A reason as it is to be, without an id when it is new. */
    record NextReason(@Nullable LostReasonId id, String name, boolean retired) {}
}
