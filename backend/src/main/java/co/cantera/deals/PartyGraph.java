package co.cantera.deals;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.Selection;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who takes part in deals over GraphQL: people, members, competitors. */
@Controller
class PartyGraph {

    private final DealParties parties;
    private final Competitors competitors;

    PartyGraph(DealParties parties, Competitors competitors) {
        this.parties = parties;
        this.competitors = competitors;
    }

    record CreateCompetitorSuccess(Competitor competitor) {}

    record SetDealPeopleSuccess(Deal deal) {}

    record SetDealSplitSuccess(Deal deal) {}

    @QueryMapping
    List<Competitor> competitors() {
        return List.copyOf(competitors.all().values());
    }

    @SchemaMapping
    Connection<DealPerson> people(Deal deal, @Argument int first, @Argument @Nullable String after) {
        return parties.people(deal, PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<DealMember> split(Deal deal, @Argument int first, @Argument @Nullable String after) {
        return parties.split(deal, PageRequest.of(first, after));
    }

    @MutationMapping
    Object createCompetitor(@Argument CreateCompetitorInput input) {
        return competitors.create(input.name()).payload(CreateCompetitorSuccess::new);
    }

    @MutationMapping
    Object setDealPeople(@Argument SetDealPeopleInput input, DataFetchingEnvironment field) {
        return parties.setPeople(input, wanted(field)).payload(SetDealPeopleSuccess::new);
    }

    @MutationMapping
    Object setDealSplit(@Argument SetDealSplitInput input, DataFetchingEnvironment field) {
        return parties.setSplit(input, wanted(field)).payload(SetDealSplitSuccess::new);
    }

    private static Wanted wanted(DataFetchingEnvironment field) {
        return Wanted.of(Selection.of(field).below("deal"));
    }
}
