package co.cantera.leads;

import co.cantera.audit.Change;
import co.cantera.audit.Timelines;
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

/** Leads over GraphQL. */
@Controller
class LeadGraph {

    private final Leads leads;
    private final Timelines timelines;
    private final FieldValues fields;

    LeadGraph(Leads leads, Timelines timelines, FieldValues fields) {
        this.leads = leads;
        this.timelines = timelines;
        this.fields = fields;
    }

    record CreateLeadSuccess(Lead lead) {}

    record UpdateLeadSuccess(Lead lead) {}

    record ContactLeadSuccess(Lead lead) {}

    record QualifyLeadSuccess(Lead lead) {}

    record DiscardLeadSuccess(Lead lead) {}

    record ConvertLeadSuccess(Lead lead) {}

    record ReopenLeadSuccess(Lead lead) {}

    record DeleteLeadSuccess(Lead lead) {}

    record RestoreLeadSuccess(Lead lead) {}

    @QueryMapping
    Connection<Lead> leads(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable LeadFilter filter,
            @Argument @Nullable LeadOrder orderBy,
            DataFetchingEnvironment field) {
        return leads.page(
                filter,
                orderBy,
                PageRequest.of(first, after),
                Selection.of(field).contains("totalCount"),
                Selection.of(field).below("edges").below("node").contains("conversion"),
                Selection.of(field).below("edges").below("node").contains("fields"));
    }

    @SchemaMapping
    List<FieldValue> fields(Lead lead, @Argument @Nullable List<String> keys) {
        return fields.read(lead.fields(), keys);
    }

    @QueryMapping
    @Nullable
    LeadTwins leadTwins(@Argument LeadId leadId, @Argument @Nullable String taxId) {
        return leads.twins(leadId, taxId);
    }

    @SchemaMapping
    Connection<Change> timeline(Lead lead, @Argument int first, @Argument @Nullable String after) {
        return timelines.of(lead.key(), PageRequest.of(first, after));
    }

    @MutationMapping
    Object createLead(@Argument CreateLeadInput input) {
        return leads.create(input).payload(CreateLeadSuccess::new);
    }

    @MutationMapping
    Object updateLead(@Argument UpdateLeadInput input) {
        return leads.update(input).payload(UpdateLeadSuccess::new);
    }

    @MutationMapping
    Object contactLead(@Argument ContactLeadInput input) {
        return leads.contact(input.id(), input.version()).payload(ContactLeadSuccess::new);
    }

    @MutationMapping
    Object qualifyLead(@Argument QualifyLeadInput input) {
        return leads.qualify(input.id(), input.version()).payload(QualifyLeadSuccess::new);
    }

    @MutationMapping
    Object discardLead(@Argument DiscardLeadInput input) {
        return leads.discard(input).payload(DiscardLeadSuccess::new);
    }

    @MutationMapping
    Object convertLead(@Argument ConvertLeadInput input) {
        return leads.convert(input).payload(ConvertLeadSuccess::new);
    }

    @MutationMapping
    Object reopenLead(@Argument ReopenLeadInput input) {
        return leads.reopen(input.id(), input.version()).payload(ReopenLeadSuccess::new);
    }

    @MutationMapping
    Object deleteLead(@Argument DeleteLeadInput input) {
        return leads.delete(input.id(), input.version()).payload(DeleteLeadSuccess::new);
    }

    @MutationMapping
    Object restoreLead(@Argument RestoreLeadInput input) {
        return leads.restore(input.id()).payload(RestoreLeadSuccess::new);
    }
}
