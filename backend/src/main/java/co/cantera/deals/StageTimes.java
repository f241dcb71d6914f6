package co.cantera.deals;

import static java.util.Objects.requireNonNull;

import co.cantera.members.Members;
import co.cantera.members.Roster;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long deals stand and stood in their stages, in days as the tenant's calendar counts them. */
@Component
class StageTimes {

    private final StageStayStore store;
    private final Pipelines pipelines;
    private final Members members;
    private final TenantProfiles tenants;

    StageTimes(StageStayStore store, Pipelines pipelines, Members members, TenantProfiles tenants) {
        this.store = store;
        this.pipelines = pipelines;
        this.members = members;
        this.tenants = tenants;
    }

    /** The days since the deal came into its stage, of a closed one until its end. */
    int days(Deal deal) {
        return days(deal.stageSince(), deal.closedAt());
    }

    /** Whether an open deal has not moved for longer than its stage allows. */
    boolean isStale(Deal deal) {
        Integer allowed = deal.stage().staleAfterDays();
        return deal.status() == DealStatus.OPEN && allowed != null && days(deal.stageSince(), null) > allowed;
    }

    /** The stays of a deal, the last one first. */
    Connection<StageStay> history(Deal deal, PageRequest page) {
        SalesProcess process = pipelines.current();
        Roster roster = members.roster();
        return store.page(deal.key(), page)
                .map(row -> new StageStay(
                        row.id(),
                        requireNonNull(process.stage(row.stage())),
                        row.enteredAt(),
                        row.leftAt(),
                        days(row.enteredAt(), row.leftAt()),
                        roster.member(row.by())));
    }

    private int days(OffsetDateTime from, @Nullable OffsetDateTime until) {
        LocalDate end = until == null ? tenants.today() : day(until);
        return (int) Math.max(0, ChronoUnit.DAYS.between(day(from), end));
    }

    private LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(tenants.current().zone()).toLocalDate();
    }
}
