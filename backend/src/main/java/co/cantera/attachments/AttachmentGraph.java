package co.cantera.attachments;

import co.cantera.deals.Deal;
import co.cantera.deals.DealId;
import co.cantera.directory.Company;
import co.cantera.directory.CompanyId;
import co.cantera.directory.Person;
import co.cantera.directory.PersonId;
import co.cantera.leads.Lead;
import co.cantera.leads.LeadId;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Files at records over GraphQL; their contents come and go over HTTP. */
@Controller
class AttachmentGraph {

    private final Attachments attachments;

    AttachmentGraph(Attachments attachments) {
        this.attachments = attachments;
    }

    record DeleteAttachmentSuccess(Attachment attachment) {}

    record RestoreAttachmentSuccess(Attachment attachment) {}

    @SchemaMapping
    Connection<Attachment> attachments(Deal deal, @Argument int first, @Argument @Nullable String after) {
        return attachments.page(
                new RecordRef(DealId.PREFIX, deal.id().value()), deal.viewerCanEdit(), PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<Attachment> attachments(Company company, @Argument int first, @Argument @Nullable String after) {
        return attachments.page(
                new RecordRef(CompanyId.PREFIX, company.id().value()),
                company.viewerCanEdit(),
                PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<Attachment> attachments(Person person, @Argument int first, @Argument @Nullable String after) {
        return attachments.page(
                new RecordRef(PersonId.PREFIX, person.id().value()),
                person.viewerCanEdit(),
                PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<Attachment> attachments(Lead lead, @Argument int first, @Argument @Nullable String after) {
        return attachments.page(
                new RecordRef(LeadId.PREFIX, lead.id().value()), lead.viewerCanEdit(), PageRequest.of(first, after));
    }

    @MutationMapping
    Object deleteAttachment(@Argument DeleteAttachmentInput input) {
        return attachments.delete(input.id()).payload(DeleteAttachmentSuccess::new);
    }

    @MutationMapping
    Object restoreAttachment(@Argument RestoreAttachmentInput input) {
        return attachments.restore(input.id()).payload(RestoreAttachmentSuccess::new);
    }
}
