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
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has the plain properties of records read by handles that are made once for each class. The engine's own fetcher looks them up and
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
                    return new Accessor(handle(type, name));
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
            MethodHandle handle = accessors.get(source.getClass()).handle;
            return handle == null ? byReflection.get(environment.get()) : read(handle, source);
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
        }

        private static @Nullable Object read(MethodHandle handle, Object source) throws Exception {
            try {
                return (Object) handle.invokeExact(source);
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        /** The accessor of a record's component or another method of its name, null for what is no record. */
        private static @Nullable MethodHandle handle(Class<?> type, String name) {
            try {
                if (!type.isRecord()) {
                    return null;
                }
                Method method = type.getDeclaredMethod(name);
                return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                        .unreflect(method)
                        .asType(methodType(Object.class, Object.class));
            } catch (NoSuchMethodException e) {
                return null;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Accessor(@Nullable MethodHandle handle) {}
}
