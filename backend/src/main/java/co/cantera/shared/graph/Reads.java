package co.cantera.shared.graph;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.concurrent.CompletableFuture;
import org.springframework.transaction.support.TransactionOperations;

/** Runs a query in one read-only transaction on the request's own thread. */
final class Reads extends AsyncExecutionStrategy {

    private final TransactionOperations transaction;

    Reads(DataFetcherExceptionHandler errors, TransactionOperations transaction) {
        super(errors);
        this.transaction = transaction;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters root) {
        return transaction.execute(status ->
                CompletableFuture.completedFuture(super.execute(context, root).join()));
    }

    @Override
    protected Object fetchField(ExecutionContext context, ExecutionStrategyParameters field) {
        Deadline.check(field.getPath().getLevel());
        return super.fetchField(context, field);
    }
}
