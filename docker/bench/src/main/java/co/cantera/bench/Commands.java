package co.cantera.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The main class behind {@code ./cantera bench}. Exit code 1 = it could not be done, 2 = wrong use. */
public final class Commands {

    private Commands() {}

    public static void main(String[] arguments) {
        int code = run(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> arguments) {
        try {
            String what = arguments.isEmpty() || arguments.getFirst().startsWith("-") ? "" : arguments.getFirst();
            Plan plan = Plan.parse(what.isEmpty() ? arguments : arguments.subList(1, arguments.size()));
            try (var place = new Workplace(System.out)) {
                switch (what) {
                    case "" -> {
                        Report report = new Benchmark(plan, application(), place).run();
                        show(report.table(), report.json(), plan.json());
                    }
                    case "records" -> {
                        GrowthReport report = new Growth(plan, application(), place).run();
                        show(report.table(), report.json(), plan.json());
                    }
                    case "imports" -> {
                        ImportReport report = new ImportLoad(plan, application(), place).run();
                        show(report.table(), report.json(), plan.json());
                    }
                    default -> throw new IllegalArgumentException("unknown benchmark " + what);
                }
            }
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println("cantera: %s (see ./cantera bench --help)".formatted(e.getMessage()));
            return 2;
        } catch (IOException | SQLException e) {
            System.err.println("cantera: " + e.getMessage());
            return 1;
        }
    }

    private static void show(String table, String json, @Nullable Path file) throws IOException {
        System.out.print(table);
        if (file != null) {
            Files.writeString(file, json);
        }
    }

    private static Path application() throws IOException {
        Path target = Path.of(System.getProperty("cantera.checkout", "")).resolve("backend/target");
        try (var jars = Files.newDirectoryStream(target, "cantera-backend-*.jar")) {
            for (Path jar : jars) {
                return jar.toAbsolutePath();
            }
        }
        throw new IOException("The application has not been built");
    }
}
