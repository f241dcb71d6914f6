package co.cantera.directory;

import co.cantera.fields.CustomField;
import co.cantera.fields.FieldGroups;
import co.cantera.fields.FieldObject;
import co.cantera.members.MemberGroups;
import co.cantera.shared.groups.RecordGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Companies and people put together by what they have in common, over GraphQL. */
@Controller
class DirectoryGroups {

    private final DirectoryGroupStore store;
    private final MemberGroups members;
    private final CompanyGroupNames companies;
    private final FieldGroups fields;

    DirectoryGroups(DirectoryGroupStore store, MemberGroups members, CompanyGroupNames companies, FieldGroups fields) {
        this.store = store;
        this.members = members;
        this.companies = companies;
        this.fields = fields;
    }

    @QueryMapping
    RecordGroups companyGroups(@Argument CompanyGrouping by, @Argument @Nullable CompanyFilter filter) {
        if (by.field() == null) {
            CustomField field = fields.field(FieldObject.COMPANY, by.custom());
            return fields.named(field, store.companiesByChoice(field.key(), filter));
        }
        RecordGroups groups = store.companies(by.field(), filter);
        return switch (by.field()) {
            case OWNER -> members.owners(groups);
            case TEAM -> members.teams(groups);
            case SECTOR, CITY -> groups;
        };
    }

    @QueryMapping
    RecordGroups personGroups(@Argument PersonGrouping by, @Argument @Nullable PersonFilter filter) {
        if (by.field() == null) {
            CustomField field = fields.field(FieldObject.PERSON, by.custom());
            return fields.named(field, store.peopleByChoice(field.key(), filter));
        }
        RecordGroups groups = store.people(by.field(), filter);
        return switch (by.field()) {
            case OWNER -> members.owners(groups);
            case TEAM -> members.teams(groups);
            case COMPANY -> companies.of(groups);
            case CITY -> groups;
        };
    }
}
