package co.cantera.deals;

import co.cantera.directory.CompanyGroupNames;
import co.cantera.fields.CustomField;
import co.cantera.fields.FieldGroups;
import co.cantera.fields.FieldObject;
import co.cantera.members.MemberGroups;
import co.cantera.shared.groups.RecordGroups;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Deals put together by what they have in common, of those that the person may see, over GraphQL. */
@Controller
class DealGroups {

    private final DealGroupStore store;
    private final Pipelines pipelines;
    private final MemberGroups members;
    private final CompanyGroupNames companies;
    private final FieldGroups fields;

    DealGroups(
            DealGroupStore store,
            Pipelines pipelines,
            MemberGroups members,
            CompanyGroupNames companies,
            FieldGroups fields) {
        this.store = store;
        this.pipelines = pipelines;
        this.members = members;
        this.companies = companies;
        this.fields = fields;
    }

    @QueryMapping
    RecordGroups dealGroups(@Argument DealGrouping by, @Argument @Nullable DealFilter filter) {
        if (by.field() == null) {
            CustomField field = fields.field(FieldObject.DEAL, by.custom());
            return fields.named(field, store.byChoice(field.key(), filter));
        }
        RecordGroups groups = store.by(by.field(), filter);
        return switch (by.field()) {
            case STATUS, SOURCE -> groups;
            case CLOSE_MONTH -> groups.sorted(Comparator.naturalOrder());
            case OWNER -> members.owners(groups);
            case TEAM -> members.teams(groups);
            case COMPANY -> companies.of(groups);
            case PIPELINE -> pipelines(groups, pipelines.current());
            case STAGE -> stages(groups, pipelines.current());
        };
    }

    private static RecordGroups pipelines(RecordGroups groups, SalesProcess process) {
        return groups.named(PipelineId.PREFIX, id -> {
            Pipeline pipeline = process.pipeline(id);
            return pipeline == null ? null : pipeline.name();
        });
    }

    /** In the order of the process; where there are several pipelines, each stage says of which it is. */
    private static RecordGroups stages(RecordGroups groups, SalesProcess process) {
        List<String> order = process.all().stream()
                .flatMap(Pipeline::allStages)
                .map(stage -> stage.id().value().toString())
                .toList();
        boolean several = process.pipelines().size() > 1;
        return groups.sorted(Comparator.comparingInt(order::indexOf)).named(StageId.PREFIX, id -> {
            Stage stage = process.stage(id);
            Pipeline pipeline =
                    stage == null ? null : process.pipeline(stage.pipelineId().value());
            return stage == null || pipeline == null
                    ? null
                    : several ? pipeline.name() + " · " + stage.name() : stage.name();
        });
    }
}
