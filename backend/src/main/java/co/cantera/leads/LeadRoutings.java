package co.cantera.leads;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.leads.LeadRouting.LeadClock;
import co.cantera.leads.LeadRouting.LeadRule;
import co.cantera.leads.LeadRouting.LeadWorkDay;
import co.cantera.members.Member;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.OpaqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tenant's rules of assignment and its response clock: read by everybody, set up by an admin. */
@Component
class LeadRoutings {

    private final LeadSettings settings;
    private final Members members;
    private final TenantProfiles tenants;
    private final AuditTrail audit;

    LeadRoutings(LeadSettings settings, Members members, TenantProfiles tenants, AuditTrail audit) {
        this.settings = settings;
        this.members = members;
        this.tenants = tenants;
        this.audit = audit;
    }

    LeadRouting current() {
        return whole(settings.current());
    }

    /** The routing when the id is the current tenant's, null otherwise. */
    @Nullable
    LeadRouting find(String id) {
        return tenants.current().key().equals(OpaqueId.parse(LeadRouting.PREFIX, id)) ? current() : null;
    }

    Outcome<LeadRouting> update(UpdateLeadRoutingInput input) {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        LeadSetting before = settings.newest();
        if (before.version() != input.version()) {
            return Outcome.refused(new VersionConflict(whole(before)));
        }
        InputChecks checks = new InputChecks();
        RoutingChecks read = new RoutingChecks(checks, members);
        List<RuleSetting> rules = input.rules() == null ? before.rules() : read.rules(input.rules());
        ClockSetting clock = input.clock() == null ? before.clock() : read.clock(input.clock());
        return checks.outcome(before.with(rules, clock)).then(after -> save(before, after));
    }

    private Outcome<LeadRouting> save(LeadSetting before, LeadSetting after) {
        if (!settings.save(after)) {
            return Outcome.refused(new VersionConflict(whole(settings.newest())));
        }
        Changes changes = new Changes()
                .field("rules", names(before), names(after))
                .field(
                        "targetMinutes",
                        before.clock().targetMinutes(),
                        after.clock().targetMinutes())
                .field("workDays", before.clock().days(), after.clock().days())
                .field("freeDays", before.clock().freeDays(), after.clock().freeDays());
        audit.record(LeadRouting.PREFIX, tenants.current().key(), ChangeKind.UPDATED, changes);
        return Outcome.done(whole(after));
    }

    private static List<String> names(LeadSetting setting) {
        return setting.rules().stream().map(RuleSetting::name).toList();
    }

    private LeadRouting whole(LeadSetting setting) {
        ClockSetting clock = setting.clock();
        return new LeadRouting(
                OpaqueId.format(LeadRouting.PREFIX, tenants.current().key()),
                setting.version(),
                setting.rules().stream().map(this::whole).toList(),
                new LeadClock(
                        clock.targetMinutes(),
                        clock.days().stream()
                                .map(day -> new LeadWorkDay(
                                        day.day(),
                                        day.from().toString(),
                                        day.to().toString()))
                                .toList(),
                        clock.holidays(),
                        clock.freeDays()),
                Access.current().seesAll());
    }

    private LeadRule whole(RuleSetting rule) {
        List<Member> found = new ArrayList<>();
        for (UUID id : rule.memberIds()) {
            Member member = members.find(id);
            if (member != null) {
                found.add(member);
            }
        }
        return new LeadRule(
                rule.key().toString(),
                rule.name(),
                rule.on(),
                rule.cities(),
                rule.sectors(),
                members.team(rule.teamId()),
                List.copyOf(found),
                rule.method());
    }
}
