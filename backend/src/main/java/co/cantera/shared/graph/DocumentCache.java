package co.cantera.shared.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Parses and checks each document once, as long as it is accepted and those that are kept do not become too long. */
@Component
class DocumentCache implements PreparsedDocumentProvider {

    /** Those of the front end have some 30,000. */
    static final int CHARACTERS = 2_000_000;

    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
            .executor(Runnable::run)
            .build();
    private final GraphErrors errors;
    private final ObjectProvider<GraphQlSource> source;

    DocumentCache(GraphErrors errors, ObjectProvider<GraphQlSource> source) {
        this.errors = errors;
        this.source = source;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        @Nullable PreparsedDocumentEntry kept = documents.getIfPresent(input.getQuery());
        if (kept != null) {
            return CompletableFuture.completedFuture(kept);
        }
        PreparsedDocumentEntry entry = limited(parse.apply(input));
        if (!entry.hasErrors()) {
            documents.put(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }

    private PreparsedDocumentEntry limited(PreparsedDocumentEntry parsed) {
        if (parsed.hasErrors()) {
            return parsed;
        }
        String broken =
                DocumentLimits.broken(parsed.getDocument(), source.getObject().schema());
        return broken == null ? parsed : new PreparsedDocumentEntry(errors.whole(broken));
    }
}
