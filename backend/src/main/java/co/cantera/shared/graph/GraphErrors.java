package co.cantera.shared.graph;

import co.cantera.shared.access.Access;
import co.cantera.shared.text.Texts;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.validation.BindException;

/** Turns exceptions into errors with a stable code, a text for people and the request's id; never shows what an exception says. */
@Component
class GraphErrors implements DataFetcherExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GraphErrors.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        GraphQLError error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                .message(message(code(parameters.getException())))
                .errorType(ErrorClassification.errorClassification(code(parameters.getException())))
                .extensions(extensions(code(parameters.getException())))
                .build();
        report(parameters.getException());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    /** The error for an operation that failed as a whole. */
    GraphQLError whole(Throwable cause) {
        report(cause);
        return whole(code(cause));
    }

    GraphQLError whole(String code) {
        return GraphqlErrorBuilder.newError()
                .message(message(code))
                .errorType(ErrorClassification.errorClassification(code))
                .extensions(extensions(code))
                .build();
    }

    private static void report(Throwable cause) {
        if (code(cause).equals("INTERNAL_ERROR")) {
            LOG.error("operation failed", cause);
        }
    }

    private static String code(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal.code();
            case CompletionException wrapped when wrapped.getCause() != null -> code(wrapped.getCause());
            case BindException ignored -> "BAD_USER_INPUT";
            case QueryTimeoutException ignored -> "TIMEOUT";
            case UnexpectedRollbackException ignored -> "COMMIT_FAILED";
            case TransactionSystemException ignored -> "COMMIT_FAILED";
            default -> "INTERNAL_ERROR";
        };
    }

    private static String message(String code) {
        Locale language = Access.CURRENT.isBound() ? Access.current().language() : Texts.SPANISH;
        return Texts.get("errors", language, code);
    }

    private static Map<String, Object> extensions(String code) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        @Nullable String requestId = MDC.get("requestId");
        if (requestId != null) {
            extensions.put("requestId", requestId);
        }
        return extensions;
    }
}
