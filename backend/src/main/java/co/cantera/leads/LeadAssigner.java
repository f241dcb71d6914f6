package co.cantera.leads;

import co.cantera.leads.Assigned.Match;
import co.cantera.leads.Assigned.Reason;
import co.cantera.members.Assignment.Ownership;
import co.cantera.members.Member;
import co.cantera.members.MemberState;
import co.cantera.members.Members;
import co.cantera.members.Team;
import co.cantera.members.TeamId;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives leads to members by the tenant's rules: the first one that applies and has somebody active decides. */
@Component
class LeadAssigner {

    /** Who gets the lead, nobody where the ownership is empty, and why. */
    record Choice(Ownership owner, @Nullable Assigned assigned) {}

    private static final Ownership NOBODY = new Ownership(null, null);

    private final LeadSettings settings;
    private final AssignmentStore store;
    private final Members members;

    LeadAssigner(LeadSettings settings, AssignmentStore store, Members members) {
        this.settings = settings;
        this.store = store;
        this.members = members;
    }

    Choice choose(LeadContent lead) {
        List<RuleSetting> rules = settings.current().rules();
        if (!rules.isEmpty()) {
            store.lock();
        }
        RuleSetting idle = null;
        for (RuleSetting rule : rules) {
            Match match = rule.on() ? match(rule, lead) : null;
            if (match == null) {
                continue;
            }
            List<Member> candidates = candidates(rule);
            if (!candidates.isEmpty()) {
                return choose(rule, match, candidates);
            }
            idle = idle == null ? rule : idle;
        }
        return new Choice(NOBODY, nobody(idle));
    }

    private static Assigned nobody(@Nullable RuleSetting idle) {
        return idle == null
                ? new Assigned(null, null, null, Reason.NO_RULE, Match.EVERY, 0)
                : new Assigned(idle.key(), idle.name(), null, Reason.NOBODY_ACTIVE, Match.EVERY, 0);
    }

    private Choice choose(RuleSetting rule, Match match, List<Member> candidates) {
        List<UUID> ids = candidates.stream().map(member -> member.id().value()).toList();
        if (candidates.size() == 1) {
            return choice(rule, match, candidates.getFirst(), Reason.ONLY_ONE, 1);
        }
        Map<UUID, OffsetDateTime> turns = store.turns(rule.key(), ids);
        Comparator<Member> longestAgo = Comparator.comparing(
                (Member member) -> turns.getOrDefault(member.id().value(), OffsetDateTime.MIN));
        return switch (rule.method()) {
            case ROUND_ROBIN -> choice(rule, match, first(candidates, longestAgo), Reason.TURN, candidates.size());
            case LEAST_LOAD -> {
                Map<UUID, Integer> loads = store.loads(ids);
                Comparator<Member> leastLoad = Comparator.comparing(
                        (Member member) -> loads.getOrDefault(member.id().value(), 0));
                Member chosen = first(candidates, leastLoad.thenComparing(longestAgo));
                int open = loads.getOrDefault(chosen.id().value(), 0);
                yield choice(rule, match, chosen, Reason.LEAST_LOAD, open);
            }
        };
    }

    private static Member first(List<Member> candidates, Comparator<Member> order) {
        return candidates.stream()
                .min(order.thenComparing(Member::name)
                        .thenComparing(member -> member.id().value()))
                .orElseThrow();
    }

    private static Choice choice(RuleSetting rule, Match match, Member chosen, Reason reason, int number) {
        Team team = chosen.team();
        UUID member = chosen.id().value();
        return new Choice(
                new Ownership(member, team == null ? null : team.id().value()),
                new Assigned(rule.key(), rule.name(), member, reason, match, number));
    }

    private List<Member> candidates(RuleSetting rule) {
        UUID wanted = rule.teamId();
        return members.roster().members().values().stream()
                .filter(member -> member.state() == MemberState.ACTIVE)
                .filter(member -> wanted == null
                        ? rule.memberIds().contains(member.id().value())
                        : member.team() != null && member.team().within(new TeamId(wanted)))
                .toList();
    }

    /** By what the rule applies to the lead, null when it does not. */
    static @Nullable Match match(RuleSetting rule, LeadContent lead) {
        boolean anywhere = rule.cities().isEmpty();
        boolean anything = rule.sectors().isEmpty();
        if (!anywhere && !contains(rule.cities(), lead.city())
                || !anything && !contains(rule.sectors(), lead.sector())) {
            return null;
        }
        if (anywhere) {
            return anything ? Match.EVERY : Match.SECTOR;
        }
        return anything ? Match.CITY : Match.CITY_AND_SECTOR;
    }

    private static boolean contains(List<String> wanted, @Nullable String given) {
        return given != null && wanted.stream().anyMatch(each -> folded(each).equals(folded(given)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
