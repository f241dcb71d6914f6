package co.cantera.leads;

import co.cantera.members.MemberId;
import co.cantera.members.TeamId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to change of the rules and the clock. */
record UpdateLeadRoutingInput(
        @Nullable String idempotencyKey,
        int version,
        @Nullable List<Rule> rules,
        @Nullable ClockInput clock) {

    record Rule(
            @Nullable String key,
            String name,
            boolean on,
            @Nullable List<String> cities,
            @Nullable List<String> sectors,
            @Nullable TeamId teamId,
            @Nullable List<MemberId> memberIds,
            RuleMethod method) {}

    record ClockInput(
            @Nullable Integer targetMinutes,
            List<LeadRouting.LeadWorkDay> days,
            boolean holidays,
            @Nullable List<LocalDate> freeDays) {}
}
