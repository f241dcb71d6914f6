package co.cantera.shared.graph;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What kind of operation a document asks for. */
final class Operations {

    private Operations() {}

    /** Whether the named operation, or the only one, is a mutation; a document that cannot be read is none. */
    static boolean isMutation(String document, @Nullable String operationName) {
        try {
            Document parsed = Parser.parse(document);
            return parsed.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(o -> operationName == null || operationName.equals(o.getName()))
                    .anyMatch(o -> o.getOperation() == OperationDefinition.Operation.MUTATION);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}
