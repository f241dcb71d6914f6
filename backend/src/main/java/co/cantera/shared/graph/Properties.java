package co.cantera.shared.graph;

import static java.lang.invoke.MethodType.methodType;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has the plain properties of records read by functions that are made once for each class. The engine's own fetcher looks them up and
 * checks the access for each value of each row.
 */
final class Properties extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent) {
            GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            DataFetcher<?> fetcher = registry.getDataFetcher(parent, field);
            if (fetcher instanceof PropertyDataFetcher || fetcher instanceof SingletonPropertyDataFetcher) {
                registry.dataFetcher(coordinates(parent, field), new Property(field.getName()));
            }
        }
        return TraversalControl.CONTINUE;
    }

    private static FieldCoordinates coordinates(GraphQLNamedType parent, GraphQLFieldDefinition field) {
        return FieldCoordinates.coordinates(parent.getName(), field.getName());
    }

    private static final class Property implements LightDataFetcher<@Nullable Object> {

        private final DataFetcher<?> byReflection;

        private final ClassValue<Accessor> accessors;

        Property(String name) {
            this.byReflection = PropertyDataFetcher.fetching(name);
            this.accessors = new ClassValue<>() {
                @Override
                protected Accessor computeValue(Class<?> type) {
                    return new Accessor(reader(type, name));
                }
            };
        }

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment)
                throws Exception {
            if (source == null) {
                return null;
            }
            Function<Object, @Nullable Object> read = accessors.get(source.getClass()).read;
            return read == null ? byReflection.get(environment.get()) : read.apply(source);
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }

        /** Reads a record's component or calls another method of its name; null for what is no record. */
        @SuppressWarnings("unchecked") // the interface is made here
        private static @Nullable Function<Object, @Nullable Object> reader(Class<?> type, String name) {
            if (!type.isRecord()) {
                return null;
            }
            try {
                Method method = type.getDeclaredMethod(name);
                MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
                return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                methodType(Function.class),
                                methodType(Object.class, Object.class),
                                lookup.unreflect(method),
                                methodType(method.getReturnType(), type).wrap())
                        .getTarget()
                        .invoke();
            } catch (NoSuchMethodException e) {
                return null;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Accessor(@Nullable Function<Object, @Nullable Object> read) {}
}
