package co.cantera.leads;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Rules of assignment and the response clock over GraphQL. */
@Controller
class LeadRoutingGraph {

    private final LeadRoutings routings;

    LeadRoutingGraph(LeadRoutings routings) {
        this.routings = routings;
    }

    record UpdateLeadRoutingSuccess(LeadRouting leadRouting) {}

    @QueryMapping
    LeadRouting leadRouting() {
        return routings.current();
    }

    @MutationMapping
    Object updateLeadRouting(@Argument UpdateLeadRoutingInput input) {
        return routings.update(input).payload(UpdateLeadRoutingSuccess::new);
    }
}
