package co.cantera.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.Cantera;
import co.cantera.embedded.FreePort;
import co.cantera.platform.Browser;
import co.cantera.tenants.signup.Checkpoint;
import co.cantera.tenants.signup.Checkpoint.Moment;
import co.cantera.tenants.signup.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole application in a program of its own, which ends without any farewell when a sign-up comes to a certain point. */
final class HaltingNode implements AutoCloseable {

    private static final int HALTED = 77;
    private static final Duration START = Duration.ofMinutes(3);

    private final Process program;
    private final String origin;

    private HaltingNode(Process program, String origin) {
        this.program = program;
        this.origin = origin;
    }

    public static void main(String[] args) {
        var application = new SpringApplication(Cantera.class, Halt.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("noTestClasses", new NoTestClasses()));
        application.run(args);
    }

    /** Starts a node and waits until it answers. */
    static HaltingNode start(Map<String, ?> properties, Step step, Moment moment) {
        try {
            int port = FreePort.any();
            String origin = "http://localhost:" + port;
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    HaltingNode.class.getName(),
                    "--halt=" + step + " " + moment,
                    "--server.port=" + port,
                    "--management.server.port=0",
                    "--logging.structured.format.console=",
                    "--cantera.base-url=" + origin));
            properties.forEach((name, value) -> command.add("--" + name + "=" + value));
            var node = new HaltingNode(new ProcessBuilder(command).inheritIO().start(), origin);
            await().atMost(START).ignoreExceptions().until(node::answers);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        assertThat(program.isAlive()).isTrue();
        return new Browser(origin).get("/api/signup/challenge").statusCode() == 200;
    }

    String origin() {
        return origin;
    }

    void assertHalted() {
        assertThat(program.onExit().join().exitValue()).isEqualTo(HALTED);
    }

    @Override
    public void close() {
        program.destroyForcibly().onExit().join();
    }

    @TestConfiguration
    static class Halt {

        @Bean
        @Primary
        Checkpoint halt(@Value("${halt}") String wanted) {
            return (step, moment) -> {
                if (wanted.equals(step + " " + moment)) {
                    Runtime.getRuntime().halt(HALTED);
                }
            };
        }
    }

    /** What other tests add to the application is on the class path, too. */
    private static final class NoTestClasses extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NoTestClasses;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
