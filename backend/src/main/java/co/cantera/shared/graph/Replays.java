package co.cantera.shared.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.shared.access.Access;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a mutation that carries a key of its client happen once: the same key with the same request answers what was answered before,
 * with another request it is refused. A refused act leaves no key behind, so it can be tried again.
 */
@Component
class Replays {

    private final ReplayStore store;
    private final JsonMapper json;

    Replays(ReplayStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    ExecutionResult once(
            ExecutionContext context,
            ExecutionStrategyParameters root,
            TransactionStatus status,
            Supplier<ExecutionResult> act) {
        String key = key(context, root);
        if (key == null) {
            return act.get();
        }
        if (key.isEmpty() || key.length() > 100) {
            throw new Refusal("BAD_IDEMPOTENCY_KEY");
        }
        var member = Access.current().memberId();
        byte[] request = fingerprint(context.getExecutionInput());
        if (!store.claim(member, key, request)) {
            ReplayStore.Answer earlier = store.find(member, key);
            if (!Arrays.equals(earlier.requestHash(), request)) {
                throw new Refusal("IDEMPOTENCY_KEY_REUSED");
            }
            return ExecutionResultImpl.newExecutionResult()
                    .data(json.readValue(earlier.json(), Map.class))
                    .build();
        }
        ExecutionResult result = act.get();
        if (!status.isRollbackOnly()) {
            store.answer(member, key, json.writeValueAsString(result.getData()));
        }
        return result;
    }

    private static @Nullable String key(ExecutionContext context, ExecutionStrategyParameters root) {
        Optional<Field> act = Writes.acts(root).findFirst().map(MergedField::getSingleField);
        return act.isEmpty() ? null : key(context, act.get());
    }

    private static @Nullable String key(ExecutionContext context, Field field) {
        GraphQLFieldDefinition act =
                context.getGraphQLSchema().getMutationType().getFieldDefinition(field.getName());
        Map<String, Object> arguments = ValuesResolver.getArgumentValues(
                act.getArguments(),
                field.getArguments(),
                context.getCoercedVariables(),
                context.getGraphQLContext(),
                context.getLocale());
        return arguments.get("input") instanceof Map<?, ?> input && input.get("idempotencyKey") instanceof String key
                ? key
                : null;
    }

    private byte[] fingerprint(ExecutionInput input) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(input.getQuery().getBytes(UTF_8));
            digest.update(
                    json.writeValueAsBytes(new TreeMap<>(input.getRawVariables().toMap())));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
