package co.cantera.imports;

import co.cantera.catalog.ProductImport;
import co.cantera.catalog.ProductImports;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rows that become products. */
@Component
class ProductWriter implements RowWriter {

    private final ProductImports products;

    ProductWriter(ProductImports products) {
        this.products = products;
    }

    @Override
    public ImportObject object() {
        return ImportObject.PRODUCT;
    }

    @Override
    public List<Written> write(List<OwnedRow> rows, RowContext context) {
        return products
                .upsert(rows.stream().map(row -> product(row.row(), context)).toList(), context.terms())
                .stream()
                .map(Written::of)
                .toList();
    }

    private static ProductImport product(ReadRow row, RowContext context) {
        return new ProductImport(
                row.key(),
                RowFields.hash(row, context),
                row.text(TargetField.PRODUCT_NAME).orElse(""),
                row.text(TargetField.PRODUCT_CODE).orElse(null),
                row.text(TargetField.PRODUCT_FAMILY).orElse(null),
                row.money(TargetField.PRODUCT_UNIT_PRICE).map(DealWriter::money).orElse(null),
                row.text(TargetField.PRODUCT_DESCRIPTION).orElse(null),
                RowFields.of(row, context),
                RowFields.blanks(row, context));
    }
}
