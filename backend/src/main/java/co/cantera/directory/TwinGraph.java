package co.cantera.directory;

import co.cantera.members.Member;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Likely duplicates over GraphQL. */
@Controller
class TwinGraph {

    private final Twins twins;
    private final AccessRequests requests;

    TwinGraph(Twins twins, AccessRequests requests) {
        this.twins = twins;
        this.requests = requests;
    }

    record RequestAccessSuccess(List<Member> owners) {}

    @QueryMapping
    List<Twin> companyTwins(@Argument CompanyProbe probe) {
        return twins.of(probe);
    }

    @QueryMapping
    List<Twin> personTwins(@Argument PersonProbe probe) {
        return twins.of(probe);
    }

    @MutationMapping
    Object requestAccess(@Argument RequestAccessInput input) {
        return requests.ask(input).payload(RequestAccessSuccess::new);
    }
}
