package co.cantera.leads;

import co.cantera.members.MemberId;
import co.cantera.members.Members;
import co.cantera.members.TeamId;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.ids.UuidV7;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rules and a clock as they were given, and says what cannot be right. */
final class RoutingChecks {

    private static final int MOST_RULES = 50;
    private static final int MOST_VALUES = 100;
    /** Thirty days of eight hours. */
    private static final int LONGEST_TARGET = 14_400;

    private final InputChecks checks;
    private final Members members;

    RoutingChecks(InputChecks checks, Members members) {
        this.checks = checks;
        this.members = members;
    }

    List<RuleSetting> rules(List<UpdateLeadRoutingInput.Rule> given) {
        checks.that(given.size() <= MOST_RULES, "rules", "tooMany", MOST_RULES);
        List<RuleSetting> rules = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            rules.add(rule("rules." + i, given.get(i)));
        }
        return List.copyOf(rules);
    }

    private RuleSetting rule(String path, UpdateLeadRoutingInput.Rule given) {
        checks.required(path + ".name", given.name()).atMost(100, path + ".name", given.name());
        TeamId team = given.teamId();
        List<UUID> ids = Objects.requireNonNullElse(given.memberIds(), List.<MemberId>of()).stream()
                .map(MemberId::value)
                .distinct()
                .toList();
        checks.that(team == null || members.team(team.value()) != null, path + ".teamId", "unknown")
                .that(ids.stream().allMatch(id -> members.find(id) != null), path + ".memberIds", "unknown")
                .that(team != null || !ids.isEmpty(), path + ".memberIds", "required");
        return new RuleSetting(
                key(given.key()),
                given.name().strip(),
                given.on(),
                values(path + ".cities", given.cities()),
                values(path + ".sectors", given.sectors()),
                team == null ? null : team.value(),
                team == null ? ids : List.of(),
                given.method());
    }

    private static UUID key(@Nullable String given) {
        try {
            return given == null ? UuidV7.next() : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            return UuidV7.next();
        }
    }

    private List<String> values(String path, @Nullable List<String> given) {
        List<String> values = Objects.requireNonNullElse(given, List.<String>of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        checks.that(values.size() <= MOST_VALUES, path, "tooMany", MOST_VALUES);
        values.forEach(value -> checks.atMost(100, path, value));
        return values;
    }

    ClockSetting clock(UpdateLeadRoutingInput.ClockInput given) {
        Integer target = given.targetMinutes();
        checks.that(target == null || target > 0 && target <= LONGEST_TARGET, "clock.targetMinutes", "target");
        List<ClockSetting.WorkDay> days = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (LeadRouting.LeadWorkDay day : given.days()) {
            LocalTime from = time(day.from());
            LocalTime to = time(day.to());
            boolean right = day.day() >= 1 && day.day() <= 7 && seen.add(day.day());
            if (right && from != null && to != null && from.isBefore(to)) {
                days.add(new ClockSetting.WorkDay(day.day(), from, to));
            } else {
                checks.refuse("clock.days", "workDay");
            }
        }
        checks.that(target == null || !given.days().isEmpty(), "clock.days", "required");
        List<LocalDate> free = Objects.requireNonNullElse(given.freeDays(), List.<LocalDate>of());
        checks.that(free.size() <= MOST_VALUES, "clock.freeDays", "tooMany", MOST_VALUES);
        return new ClockSetting(
                target,
                List.copyOf(days),
                given.holidays(),
                free.stream().distinct().sorted().toList());
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
