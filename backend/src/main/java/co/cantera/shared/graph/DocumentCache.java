package co.cantera.shared.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Parses and checks each document once. */
@Component
class DocumentCache implements PreparsedDocumentProvider {

    private final Cache<String, PreparsedDocumentEntry> documents =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final GraphErrors errors;
    private final ObjectProvider<GraphQlSource> source;

    DocumentCache(GraphErrors errors, ObjectProvider<GraphQlSource> source) {
        this.errors = errors;
        this.source = source;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return CompletableFuture.completedFuture(documents.get(input.getQuery(), text -> limited(parse.apply(input))));
    }

    private PreparsedDocumentEntry limited(PreparsedDocumentEntry parsed) {
        if (parsed.hasErrors()) {
            return parsed;
        }
        String broken = DocumentLimits.broken(
                parsed.getDocument(), source.getObject().schema());
        return broken == null ? parsed : new PreparsedDocumentEntry(errors.whole(broken));
    }
}
