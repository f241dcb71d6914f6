package co.cantera.leads;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom leads of a kind are given.
 *
 * @param cities where the lead may be; none means anywhere
 * @param sectors what it may do; none means anything
 * @param teamId whose members, those of the teams below too; null when members are named
 * @param memberIds the members, none when a team is named
 */
record RuleSetting(
        UUID key,
        String name,
        boolean on,
        List<String> cities,
        List<String> sectors,
        @Nullable UUID teamId,
        List<UUID> memberIds,
        RuleMethod method) {}
