package co.cantera.leads;

import co.cantera.members.Member;
import co.cantera.members.Team;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To whom leads are given and how soon they have to be answered, as the tenant sets it up. */
record LeadRouting(String id, int version, List<LeadRule> rules, LeadClock clock, boolean viewerCanEdit) {

    static final String PREFIX = "leadrouting";

    /** To whom leads of a kind are given. */
    record LeadRule(
            String key,
            String name,
            boolean on,
            List<String> cities,
            List<String> sectors,
            @Nullable Team team,
            List<Member> members,
            RuleMethod method) {}

    /** Within how much working time a lead has to be answered. */
    record LeadClock(
            @Nullable Integer targetMinutes, List<LeadWorkDay> days, boolean holidays, List<LocalDate> freeDays) {}

    /** @param from as {@code 08:00} */
    record LeadWorkDay(int day, String from, String to) {}
}
