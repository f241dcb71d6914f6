package co.cantera.tags;

import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tags over GraphQL. */
@Controller
class TagGraph {

    private final Tags tags;
    private final Tagging tagging;

    TagGraph(Tags tags, Tagging tagging) {
        this.tags = tags;
        this.tagging = tagging;
    }

    record CreateTagSuccess(Tag tag) {}

    record UpdateTagSuccess(Tag tag) {}

    record RetireTagSuccess(Tag tag) {}

    record RestoreTagSuccess(Tag tag) {}

    record MergeTagsSuccess(Tag tag) {}

    record TagRecordsSuccess(List<?> records) {}

    @QueryMapping
    List<Tag> tags() {
        return tags.catalogue().tags();
    }

    @MutationMapping
    Object createTag(@Argument CreateTagInput input) {
        return tags.create(input).payload(CreateTagSuccess::new);
    }

    @MutationMapping
    Object updateTag(@Argument UpdateTagInput input) {
        return tags.update(input).payload(UpdateTagSuccess::new);
    }

    @MutationMapping
    Object retireTag(@Argument RetireTagInput input) {
        return tags.retire(input.id()).payload(RetireTagSuccess::new);
    }

    @MutationMapping
    Object restoreTag(@Argument RestoreTagInput input) {
        return tags.restore(input.id()).payload(RestoreTagSuccess::new);
    }

    @MutationMapping
    Object mergeTags(@Argument MergeTagsInput input) {
        return tagging.merge(input).payload(MergeTagsSuccess::new);
    }

    @MutationMapping
    Object tagRecords(@Argument TagRecordsInput input) {
        return tagging.tag(input).payload(TagRecordsSuccess::new);
    }
}
