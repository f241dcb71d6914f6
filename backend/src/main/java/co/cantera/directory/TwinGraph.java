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
    private final TwinsApart apart;

    TwinGraph(Twins twins, AccessRequests requests, TwinsApart apart) {
        this.twins = twins;
        this.requests = requests;
        this.apart = apart;
    }

    record RequestAccessSuccess(List<Member> owners) {}

    record SetTwinsApartSuccess(List<?> records) {}

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

    @MutationMapping
    Object setTwinsApart(@Argument SetTwinsApartInput input) {
        return apart.set(input).payload(SetTwinsApartSuccess::new);
    }
}
