package co.cantera.fields;

import co.cantera.members.Member;
import co.cantera.members.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Custom fields over GraphQL. */
@Controller
class FieldGraph {

    private final FieldCatalog catalog;
    private final FieldDesigns designs;
    private final Members members;

    FieldGraph(FieldCatalog catalog, FieldDesigns designs, Members members) {
        this.catalog = catalog;
        this.designs = designs;
        this.members = members;
    }

    record CreateCustomFieldSuccess(CustomField field) {}

    record UpdateCustomFieldSuccess(CustomField field) {}

    record RetireCustomFieldSuccess(CustomField field) {}

    record RestoreCustomFieldSuccess(CustomField field) {}

    record OrderCustomFieldsSuccess(List<CustomField> fields) {}

    @QueryMapping
    List<CustomField> customFields(@Argument FieldObject object, @Argument boolean retired) {
        return catalog.current().of(object).stream()
                .filter(field -> field.isVisible() && (retired || field.retiredAt() == null))
                .toList();
    }

    @SchemaMapping
    @Nullable
    Member owner(FieldRequirement required) {
        return members.find(required.ownerId());
    }

    @MutationMapping
    Object createCustomField(@Argument CreateCustomFieldInput input) {
        return designs.create(input).payload(CreateCustomFieldSuccess::new);
    }

    @MutationMapping
    Object updateCustomField(@Argument UpdateCustomFieldInput input) {
        return designs.update(input).payload(UpdateCustomFieldSuccess::new);
    }

    @MutationMapping
    Object retireCustomField(@Argument RetireCustomFieldInput input) {
        return designs.retire(input).payload(RetireCustomFieldSuccess::new);
    }

    @MutationMapping
    Object restoreCustomField(@Argument RestoreCustomFieldInput input) {
        return designs.restore(input).payload(RestoreCustomFieldSuccess::new);
    }

    @MutationMapping
    Object orderCustomFields(@Argument OrderCustomFieldsInput input) {
        return designs.order(input).payload(OrderCustomFieldsSuccess::new);
    }
}
