package co.cantera.shared.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ReleasedSchemaTest {

    private static final Path CHANGES = Path.of("../docs/api-changes.md");

    @Test
    void breaksNothingThatWasReleasedUnlessItIsAnnounced() throws IOException {
        String announced = Files.readString(CHANGES);
        assertThat(breakages(text("classpath:released.graphqls"), text("classpath*:graphql/*.graphqls")))
                .filteredOn(
                        event -> !announced.contains(String.valueOf(event.getTypeName()) + "." + event.getFieldName()))
                .extracting(DiffEvent::getReasonMsg)
                .isEmpty();
    }

    @Test
    void noticesAFieldThatIsGone() throws IOException {
        String released = text("classpath:released.graphqls");
        String withoutOwner = released.replaceFirst("  \"[^\"]*\"\n  owner: Member\n", "");
        assertThat(breakages(released, withoutOwner)).isNotEmpty();
    }

    private static List<DiffEvent> breakages(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(whole(before), whole(after)), reporter);
        return reporter.getBreakages();
    }

    /** The same without extensions, of which the comparison overlooks some. */
    private static String whole(String sdl) {
        return new SchemaPrinter().print(SchemaGenerator.createdMockedSchema(sdl));
    }

    private static String text(String pattern) throws IOException {
        StringBuilder sdl = new StringBuilder();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            sdl.append(file.getContentAsString(UTF_8)).append('\n');
        }
        return sdl.toString();
    }
}
