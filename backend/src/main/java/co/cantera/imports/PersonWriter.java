package co.cantera.imports;

import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonImport;
import co.cantera.directory.PersonImports;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows that become people. */
@Component
class PersonWriter implements RowWriter {

    private final PersonImports people;
    private final CompanyLinks companies;

    PersonWriter(PersonImports people, CompanyLinks companies) {
        this.people = people;
        this.companies = companies;
    }

    @Override
    public ImportObject object() {
        return ImportObject.PERSON;
    }

    @Override
    public List<Written> write(List<OwnedRow> rows, RowContext context) {
        var company = companies.of(rows, TargetField.PERSON_COMPANY_ID, TargetField.PERSON_COMPANY, context);
        return people
                .upsert(rows.stream().map(row -> person(row, context, company)).toList(), context.terms())
                .stream()
                .map(Written::of)
                .toList();
    }

    private static PersonImport person(
            OwnedRow owned, RowContext context, Function<ReadRow, @Nullable CompanyId> company) {
        ReadRow row = owned.row();
        FullName name = FullName.of(row);
        return new PersonImport(
                row.key(),
                RowFields.hash(row, context),
                name.given(),
                name.family(),
                row.text(TargetField.PERSON_JOB_TITLE).orElse(null),
                row.contacts(TargetField.PERSON_MOBILE, TargetField.PERSON_PHONE, TargetField.PERSON_OTHER_PHONES),
                row.contacts(TargetField.PERSON_EMAIL, TargetField.PERSON_OTHER_EMAILS),
                row.text(TargetField.PERSON_CITY).orElse(null),
                company.apply(row),
                owned.owner(),
                owned.ownerGiven(),
                RowFields.of(row, context),
                RowFields.blanks(row, context));
    }
}
