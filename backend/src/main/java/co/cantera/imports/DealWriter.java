package co.cantera.imports;

import co.cantera.deals.DealImport;
import co.cantera.deals.DealImports;
import co.cantera.deals.DealStatus;
import co.cantera.deals.Pipelines;
import co.cantera.deals.Stage;
import co.cantera.directory.CompanyId;
import co.cantera.directory.PersonId;
import co.cantera.directory.PersonImports;
import co.cantera.directory.PersonLink;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import co.cantera.imports.rows.RowKeys;
import co.cantera.imports.values.CellValue;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.bulk.Upserted;
import co.cantera.shared.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows that become deals. */
@Component
class DealWriter implements RowWriter {

    private static final int SCALE = 4;

    private final DealImports deals;
    private final Pipelines pipelines;
    private final CompanyLinks companies;
    private final PersonImports people;

    DealWriter(DealImports deals, Pipelines pipelines, CompanyLinks companies, PersonImports people) {
        this.deals = deals;
        this.pipelines = pipelines;
        this.companies = companies;
        this.people = people;
    }

    @Override
    public ImportObject object() {
        return ImportObject.DEAL;
    }

    @Override
    public List<Written> write(List<OwnedRow> rows, RowContext context) {
        var company = companies.of(rows, TargetField.DEAL_COMPANY_ID, TargetField.DEAL_COMPANY, context);
        List<@Nullable PersonId> persons = persons(rows);
        StageNames stages = new StageNames(pipelines.stages());
        List<DealImport> imports = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OwnedRow owned = rows.get(i);
            imports.add(deal(owned, context, stages.find(owned.row()), company.apply(owned.row()), persons.get(i)));
        }
        List<Upserted> upserted = deals.upsert(imports, context.terms());
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            written.add(new Written(upserted.get(i), stages.notes(rows.get(i).row(), context)));
        }
        return written;
    }

    private static DealImport deal(
            OwnedRow owned,
            RowContext context,
            Optional<Stage> stage,
            @Nullable CompanyId company,
            @Nullable PersonId person) {
        ReadRow row = owned.row();
        DealStatus status = DealStatus.valueOf(row.outcome().name());
        return new DealImport(
                row.key(),
                RowFields.hash(row, context),
                row.text(TargetField.DEAL_NAME).orElse(""),
                row.money(TargetField.DEAL_AMOUNT).map(DealWriter::money).orElse(null),
                status,
                stage.map(Stage::id).orElse(null),
                row.day(TargetField.DEAL_OPENED_ON).orElse(null),
                closeDate(row, status),
                company,
                person,
                row.text(TargetField.DEAL_LOST_REASON).orElse(null),
                row.text(TargetField.DEAL_DESCRIPTION).orElse(null),
                owned.owner(),
                owned.ownerGiven(),
                fields(row, context, person),
                RowFields.blanks(row, context));
    }

    private static @Nullable LocalDate closeDate(ReadRow row, DealStatus status) {
        Optional<LocalDate> ended = status == DealStatus.OPEN ? Optional.empty() : row.day(TargetField.DEAL_CLOSED_ON);
        return ended.or(() -> row.day(TargetField.DEAL_CLOSE_DATE)).orElse(null);
    }

    private static CustomFields fields(ReadRow row, RowContext context, @Nullable PersonId person) {
        return person == null
                ? RowFields.of(
                        row, context, TargetField.DEAL_PRODUCT, TargetField.DEAL_PROBABILITY, TargetField.DEAL_PERSON)
                : RowFields.of(row, context, TargetField.DEAL_PRODUCT, TargetField.DEAL_PROBABILITY);
    }

    private List<@Nullable PersonId> persons(List<OwnedRow> rows) {
        return people.link(rows.stream()
                .map(OwnedRow::row)
                .map(row -> new PersonLink(
                        row.text(TargetField.DEAL_PERSON_ID)
                                .map(id -> RowKeys.ofNumber(ImportObject.PERSON, id))
                                .orElse(null),
                        row.text(TargetField.DEAL_PERSON).orElse(null)))
                .toList());
    }

    static Money money(CellValue.Money money) {
        return new Money(
                money.amount()
                        .setScale(Math.min(SCALE, Math.max(0, money.amount().scale())), RoundingMode.HALF_UP),
                money.currency());
    }
}
