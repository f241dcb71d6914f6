package co.cantera.deals;

import co.cantera.audit.Change;
import co.cantera.audit.Timelines;
import co.cantera.directory.Company;
import co.cantera.directory.Person;
import co.cantera.fields.FieldValue;
import co.cantera.fields.FieldValues;
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

/** Deals over GraphQL. */
@Controller
class DealGraph {

    private final Deals deals;
    private final Boards boards;
    private final Timelines timelines;
    private final StageTimes times;
    private final DealLines lines;
    private final FieldValues fields;

    DealGraph(Deals deals, Boards boards, Timelines timelines, StageTimes times, DealLines lines, FieldValues fields) {
        this.deals = deals;
        this.boards = boards;
        this.timelines = timelines;
        this.times = times;
        this.lines = lines;
        this.fields = fields;
    }

    record CreateDealSuccess(Deal deal) {}

    record UpdateDealSuccess(Deal deal) {}

    record MoveDealSuccess(Deal deal) {}

    record WinDealSuccess(Deal deal) {}

    record LoseDealSuccess(Deal deal) {}

    record ReopenDealSuccess(Deal deal) {}

    record SetDealLinesSuccess(Deal deal) {}

    record DeleteDealSuccess(Deal deal) {}

    record RestoreDealSuccess(Deal deal) {}

    @QueryMapping
    Connection<Deal> deals(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable DealFilter filter,
            @Argument @Nullable DealOrder orderBy,
            DataFetchingEnvironment field) {
        Selection page = Selection.of(field);
        return deals.page(filter, orderBy, PageRequest.of(first, after), page.contains("totalCount"), ofPage(page));
    }

    @SchemaMapping
    List<FieldValue> fields(Deal deal, @Argument @Nullable List<String> keys) {
        return fields.read(deal.fields(), keys);
    }

    @QueryMapping
    Board board(
            @Argument @Nullable PipelineId pipelineId,
            @Argument @Nullable DealFilter filter,
            @Argument int first,
            DataFetchingEnvironment field) {
        return boards.of(
                pipelineId,
                filter,
                first,
                ofPage(Selection.of(field).below("columns").below("deals")));
    }

    @SchemaMapping
    Connection<Deal> deals(
            Company company, @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
        return related(DealFilter.ofCompany(company.id()), PageRequest.of(first, after), field);
    }

    @SchemaMapping
    Connection<Deal> deals(
            Person person, @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
        return related(DealFilter.ofPerson(person.id()), PageRequest.of(first, after), field);
    }

    private Connection<Deal> related(DealFilter filter, PageRequest page, DataFetchingEnvironment field) {
        Selection selection = Selection.of(field);
        return deals.page(filter, null, page, selection.contains("totalCount"), ofPage(selection));
    }

    @SchemaMapping
    Connection<Change> timeline(Deal deal, @Argument int first, @Argument @Nullable String after) {
        return timelines.of(deal.key(), PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<StageStay> stageHistory(Deal deal, @Argument int first, @Argument @Nullable String after) {
        return times.history(deal, PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<Change> fieldHistory(
            Deal deal,
            @Argument @Nullable DealHistoryField field,
            @Argument int first,
            @Argument @Nullable String after) {
        List<String> fields = field == null ? DealHistoryField.ALL : List.of(field.audited);
        return timelines.of(deal.key(), fields, PageRequest.of(first, after));
    }

    @SchemaMapping
    DealLineConnection lines(Deal deal, @Argument int first, @Argument @Nullable String after) {
        return lines.of(deal);
    }

    @SchemaMapping
    int daysInStage(Deal deal) {
        return times.days(deal);
    }

    @SchemaMapping
    boolean stale(Deal deal) {
        return times.isStale(deal);
    }

    @MutationMapping
    Object createDeal(@Argument CreateDealInput input, DataFetchingEnvironment field) {
        return deals.create(input, ofDeal(field)).payload(CreateDealSuccess::new);
    }

    @MutationMapping
    Object updateDeal(@Argument UpdateDealInput input, DataFetchingEnvironment field) {
        return deals.update(input, ofDeal(field)).payload(UpdateDealSuccess::new);
    }

    @MutationMapping
    Object moveDeal(@Argument MoveDealInput input, DataFetchingEnvironment field) {
        return deals.move(input, ofDeal(field)).payload(MoveDealSuccess::new);
    }

    @MutationMapping
    Object winDeal(@Argument WinDealInput input, DataFetchingEnvironment field) {
        return deals.win(input, ofDeal(field)).payload(WinDealSuccess::new);
    }

    @MutationMapping
    Object loseDeal(@Argument LoseDealInput input, DataFetchingEnvironment field) {
        return deals.lose(input, ofDeal(field)).payload(LoseDealSuccess::new);
    }

    @MutationMapping
    Object reopenDeal(@Argument ReopenDealInput input, DataFetchingEnvironment field) {
        return deals.reopen(input.id(), input.version(), ofDeal(field)).payload(ReopenDealSuccess::new);
    }

    @MutationMapping
    Object deleteDeal(@Argument DeleteDealInput input, DataFetchingEnvironment field) {
        return deals.delete(input.id(), input.version(), ofDeal(field)).payload(DeleteDealSuccess::new);
    }

    @MutationMapping
    Object restoreDeal(@Argument RestoreDealInput input, DataFetchingEnvironment field) {
        return deals.restore(input.id(), ofDeal(field)).payload(RestoreDealSuccess::new);
    }

    @MutationMapping
    Object setDealLines(@Argument SetDealLinesInput input, DataFetchingEnvironment field) {
        return lines.set(input, ofDeal(field)).payload(SetDealLinesSuccess::new);
    }

    private static Wanted ofPage(Selection page) {
        return Wanted.of(page.below("edges").below("node"));
    }

    private static Wanted ofDeal(DataFetchingEnvironment field) {
        return Wanted.of(Selection.of(field).below("deal"));
    }
}
