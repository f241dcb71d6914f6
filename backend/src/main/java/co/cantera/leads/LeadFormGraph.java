package co.cantera.leads;

import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The public form and what people agreed to by it, over GraphQL. */
@Controller
class LeadFormGraph {

    private final LeadForms forms;
    private final Leads leads;

    LeadFormGraph(LeadForms forms, Leads leads) {
        this.forms = forms;
        this.leads = leads;
    }

    record UpdateLeadFormSuccess(LeadForm leadForm) {}

    @QueryMapping
    LeadForm leadForm() {
        return forms.current();
    }

    @QueryMapping
    List<LeadConsent> leadConsents(@Argument LeadId leadId) {
        return leads.consents(leadId);
    }

    @MutationMapping
    Object updateLeadForm(@Argument UpdateLeadFormInput input) {
        return forms.update(input).payload(UpdateLeadFormSuccess::new);
    }
}
