package co.cantera.shared.graph;

import graphql.ExecutionResult;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.MergedField;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Runs a mutation in one transaction, which an error or a {@link Problem} rolls back. A document holds one act only, since the failure
 * of one would take back others that had already answered success. The answer is given after the commit, never before.
 */
final class Writes extends AsyncSerialExecutionStrategy {

    private static final ScopedValue<TransactionStatus> TRANSACTION = ScopedValue.newInstance();

    private final TransactionOperations transaction;
    private final Replays replays;

    Writes(DataFetcherExceptionHandler errors, TransactionOperations transaction, Replays replays) {
        super(errors);
        this.transaction = transaction;
        this.replays = replays;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters root) {
        if (acts(root).count() > 1) {
            throw new Refusal("ONE_MUTATION");
        }
        return transaction.execute(status -> ScopedValue.where(TRANSACTION, status)
                .call(() -> CompletableFuture.completedFuture(act(context, root, status))));
    }

    private ExecutionResult act(ExecutionContext context, ExecutionStrategyParameters root, TransactionStatus status) {
        return replays.once(context, root, status, () -> {
            ExecutionResult result = super.execute(context, root).join();
            if (!result.getErrors().isEmpty()) {
                status.setRollbackOnly();
            }
            return result;
        });
    }

    @Override
    protected Object fetchField(ExecutionContext context, ExecutionStrategyParameters field) {
        Deadline.check(field.getPath().getLevel());
        Object fetched = super.fetchField(context, field);
        if (field.getPath().getLevel() == 1 && value(fetched) instanceof Problem) {
            TRANSACTION.get().setRollbackOnly();
        }
        return fetched;
    }

    /** The fields that change something; {@code __typename} beside them does not. */
    static Stream<MergedField> acts(ExecutionStrategyParameters root) {
        return root.getFields().getSubFieldsList().stream()
                .filter(field -> !field.getName().startsWith("__"));
    }

    private static Object value(Object fetched) {
        return switch (fetched) {
            case CompletableFuture<?> future -> value(future.join());
            case FetchedValue value -> value.getFetchedValue();
            default -> fetched;
        };
    }
}
