package co.cantera.shared.graph;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.CanteraTest;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CanteraTest
class DocumentCacheTest {

    private static final String WELL = "{ viewer { member { id } } }";
    private static final String REFUSED = "{ deals { edges { node { timeline { edges { cursor } } } } } }";

    private static final int CHARACTERS_EACH = 200_000;

    @Autowired
    DocumentCache cache;

    private int parsed;

    @Test
    void parsesAnAcceptedDocumentOnceAndKeepsNoRefusedOne() {
        ask(WELL + " # once", WELL);
        ask(WELL + " # once", WELL);
        assertThat(parsed).isEqualTo(1);
        assertThat(ask(REFUSED, REFUSED).hasErrors()).isTrue();
        assertThat(ask(REFUSED, REFUSED).hasErrors()).isTrue();
        assertThat(parsed).isEqualTo(3);
    }

    @Test
    void keepsNoMoreTextThanItHasRoomFor() {
        String padding = "#".repeat(CHARACTERS_EACH);
        List<String> texts =
                IntStream.range(0, 40).mapToObj(i -> WELL + i + padding).toList();
        texts.forEach(text -> ask(text, WELL));
        parsed = 0;
        texts.forEach(text -> ask(text, WELL));
        assertThat(parsed).isGreaterThanOrEqualTo(40 - DocumentCache.CHARACTERS / CHARACTERS_EACH);
    }

    private PreparsedDocumentEntry ask(String text, String document) {
        return cache.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), input -> {
                    parsed++;
                    return new PreparsedDocumentEntry(Parser.parse(document));
                })
                .join();
    }
}
