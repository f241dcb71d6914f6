package co.cantera.imports;

import co.cantera.directory.CompanyImport;
import co.cantera.directory.CompanyImports;
import co.cantera.directory.CompanyLink;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import co.cantera.imports.rows.RowKeys;
import co.cantera.imports.values.CellValue;
import co.cantera.members.Assignment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows that become companies. */
@Component
class CompanyWriter implements RowWriter {

    private final CompanyImports companies;

    CompanyWriter(CompanyImports companies) {
        this.companies = companies;
    }

    @Override
    public ImportObject object() {
        return ImportObject.COMPANY;
    }

    @Override
    public List<Written> write(List<OwnedRow> rows, RowContext context) {
        return companies.upsert(rows.stream().map(row -> company(row, context)).toList(), context.terms()).stream()
                .map(Written::of)
                .toList();
    }

    private static CompanyImport company(OwnedRow owned, RowContext context) {
        ReadRow row = owned.row();
        Optional<CellValue.TaxNumber> tax = row.value(TargetField.COMPANY_TAX_ID, CellValue.TaxNumber.class);
        return new CompanyImport(
                row.key(),
                RowFields.hash(row, context),
                row.text(TargetField.COMPANY_NAME).orElse(""),
                tax.map(CellValue.TaxNumber::number).orElse(null),
                tax.map(CellValue.TaxNumber::display).orElse(null),
                row.contacts(TargetField.COMPANY_PHONE, TargetField.COMPANY_OTHER_PHONES),
                row.contacts(TargetField.COMPANY_EMAIL, TargetField.COMPANY_OTHER_EMAILS),
                row.text(TargetField.COMPANY_WEBSITE).orElse(null),
                row.text(TargetField.COMPANY_ADDRESS).orElse(null),
                row.text(TargetField.COMPANY_CITY).orElse(null),
                row.value(TargetField.COMPANY_COUNTRY, CellValue.CountryCode.class)
                        .map(CellValue.CountryCode::code)
                        .orElse(null),
                row.text(TargetField.COMPANY_SECTOR).orElse(null),
                link(row, TargetField.COMPANY_PARENT_ID, TargetField.COMPANY_PARENT, owned.owner()),
                row.text(TargetField.COMPANY_DESCRIPTION).orElse(null),
                owned.owner(),
                owned.ownerGiven(),
                RowFields.of(row, context, TargetField.COMPANY_EMPLOYEES, TargetField.COMPANY_ANNUAL_REVENUE),
                RowFields.blanks(row, context));
    }

    /** The company that a row names by its number or its name, null when it names none. */
    static @Nullable CompanyLink link(ReadRow row, TargetField number, TargetField name, Assignment.Owner owner) {
        Optional<String> called = row.text(name);
        return row.text(number)
                .map(id -> RowKeys.ofNumber(ImportObject.COMPANY, id))
                .or(() -> called.map(RowKeys::ofCompany))
                .map(key -> new CompanyLink(key, called.orElse(null), owner))
                .orElse(null);
    }
}
