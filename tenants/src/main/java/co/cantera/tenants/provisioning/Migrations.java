package co.cantera.tenants.provisioning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All steps of a tenant's schema, in order.
 *
 * @param steps step n has version n
 */
public record Migrations(List<Migration> steps) {

    private static final Pattern FILE = Pattern.compile("V(\\d+)__\\w+\\.sql");

    /**
     * After each step: the tenant's role gets rights on new tables by default, and may not change what is append-only.
     */
    private static final String APPEND_ONLY = """
            do $$
            declare tab regclass;
            begin
              for tab in select oid from pg_class where relnamespace = current_schema()::regnamespace
                and obj_description(oid, 'pg_class') = 'append-only'
              loop
                execute format('revoke update, delete, truncate on %s from %I', tab, current_schema());
              end loop;
            end
            $$""";

    public Migrations {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).version() != i + 1) {
                throw new IllegalArgumentException(
                        "a tenant's migrations have gaps: " + steps.get(i).version());
            }
        }
    }

    /** The files {@code db/tenant/V*.sql} of the class path. */
    public static Migrations fromClassPath() {
        try {
            var found = new ArrayList<Migration>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/tenant/V*.sql")) {
                Matcher name = FILE.matcher(String.valueOf(file.getFilename()));
                if (name.matches()) {
                    found.add(new Migration(
                            Integer.parseInt(name.group(1)), file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
            return new Migrations(found.stream()
                    .sorted(Comparator.comparingInt(Migration::version))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int newest() {
        return steps.size();
    }

    /** What brings a schema of one version to the next. */
    String script(int from, String schema) {
        return "set local search_path = %s, extensions;\n%s;\n%s"
                .formatted(schema, steps.get(from).sql(), APPEND_ONLY);
    }

    /** What fills an empty schema. */
    String script(String schema) {
        var all = new StringBuilder("set local search_path = %s, extensions;\n".formatted(schema));
        steps.forEach(step -> all.append(step.sql()).append(";\n"));
        return all.append(APPEND_ONLY).toString();
    }
}
