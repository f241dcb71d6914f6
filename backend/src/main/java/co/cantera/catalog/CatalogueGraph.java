package co.cantera.catalog;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.Selection;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The catalogue over GraphQL. */
@Controller
class CatalogueGraph {

    private final Products products;

    CatalogueGraph(Products products) {
        this.products = products;
    }

    record CreateProductSuccess(Product product) {}

    record UpdateProductSuccess(Product product) {}

    record DeleteProductSuccess(Product product) {}

    record RestoreProductSuccess(Product product) {}

    @QueryMapping
    Connection<Product> products(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable ProductFilter filter,
            @Argument @Nullable ProductOrder orderBy,
            DataFetchingEnvironment field) {
        return products.page(
                filter,
                orderBy,
                PageRequest.of(first, after),
                Selection.of(field).contains("totalCount"));
    }

    @MutationMapping
    Object createProduct(@Argument CreateProductInput input) {
        return products.create(input).payload(CreateProductSuccess::new);
    }

    @MutationMapping
    Object updateProduct(@Argument UpdateProductInput input) {
        return products.update(input).payload(UpdateProductSuccess::new);
    }

    @MutationMapping
    Object deleteProduct(@Argument DeleteProductInput input) {
        return products.delete(input).payload(DeleteProductSuccess::new);
    }

    @MutationMapping
    Object restoreProduct(@Argument RestoreProductInput input) {
        return products.restore(input).payload(RestoreProductSuccess::new);
    }
}
