package co.cantera.imports;

import co.cantera.catalog.ProductImports;
import co.cantera.deals.DealImports;
import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.matching.Twin;
import co.cantera.imports.matching.ValueTwins;
import co.cantera.shared.latam.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds products that a file spells in a way of its own. */
@Component
class ProductTwins {

    private final ProductImports products;
    private final DealImports deals;

    ProductTwins(ProductImports products, DealImports deals) {
        this.products = products;
        this.deals = deals;
    }

    /** What in the column of products looks like a known one, or like another value of the column. */
    List<ImportTwin> twins(ColumnProfile column) {
        Map<String, Twin> byValue = new LinkedHashMap<>();
        ValueTwins.amongKnown(column, knownProducts()).forEach(twin -> byValue.putIfAbsent(twin.value(), twin));
        Set<String> proposals = byValue.values().stream().map(Twin::known).collect(Collectors.toSet());
        ValueTwins.within(column).stream()
                .filter(twin -> !byValue.containsKey(twin.known()) && !proposals.contains(twin.value()))
                .forEach(twin -> byValue.putIfAbsent(twin.value(), twin));
        return byValue.values().stream()
                .map(twin -> new ImportTwin(column.index(), twin.value(), twin.known(), twin.rows(), false))
                .toList();
    }

    /** What products are called; how deals spell a product of the catalogue does not count. */
    private List<String> knownProducts() {
        List<String> known = new ArrayList<>(products.names());
        Set<String> alike = known.stream().map(PlainText::squeeze).collect(Collectors.toSet());
        deals.products().stream()
                .filter(product -> !alike.contains(PlainText.squeeze(product)))
                .forEach(known::add);
        return known;
    }
}
