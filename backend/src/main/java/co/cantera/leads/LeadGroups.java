package co.cantera.leads;

import static java.util.Objects.requireNonNull;

import co.cantera.members.MemberGroups;
import co.cantera.shared.groups.RecordGroups;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Leads put together by what they have in common, over GraphQL. */
@Controller
class LeadGroups {

    private final LeadGroupStore store;
    private final MemberGroups members;
    private final Clock clock;

    LeadGroups(LeadGroupStore store, MemberGroups members, Clock clock) {
        this.store = store;
        this.members = members;
        this.clock = clock;
    }

    @QueryMapping
    RecordGroups leadGroups(@Argument LeadGrouping by, @Argument @Nullable LeadFilter filter) {
        LeadGroupField field = requireNonNull(by.field());
        RecordGroups groups = store.by(field, filter, OffsetDateTime.now(clock));
        return switch (field) {
            case OWNER -> members.owners(groups);
            case STATUS, SOURCE, CITY, SECTOR -> groups;
        };
    }
}
