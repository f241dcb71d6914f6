package co.cantera.shared.latam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The municipalities of Colombia by what people call them. DIVIPOLA as DANE published it in 2018, with the changes known since. */
public final class Municipalities {

    private static final Pattern PARTS = Pattern.compile("\\s*[,(/|]\\s*|\\s+-\\s+");
    private static final int SHORTEST_HINT = 3;
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("bogota", "11001"),
            Map.entry("bogotadc", "11001"),
            Map.entry("bogotadistritocapital", "11001"),
            Map.entry("santafedebogota", "11001"),
            Map.entry("santafedebogotadc", "11001"),
            Map.entry("cartagena", "13001"),
            Map.entry("mompox", "13468"),
            Map.entry("santiagodecali", "76001"),
            Map.entry("buga", "76111"),
            Map.entry("sanjosedecucuta", "54001"),
            Map.entry("sanjuandepasto", "52001"),
            Map.entry("tumaco", "52835"),
            Map.entry("sanandresisla", "88001"),
            Map.entry("sanandresislas", "88001"));

    private static final Map<String, Municipality> BY_CODE = new HashMap<>();
    private static final Map<String, List<Municipality>> BY_NAME = byName();

    private Municipalities() {}

    /** The one with this DIVIPOLA code. */
    public static Optional<Municipality> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The one that a text means: "Bogota", "Cali (Valle)", "Medellín, Ant.". Of several with one name the one of the department that is
     * named, else the capital of a department; else nobody knows.
     */
    public static Optional<Municipality> find(String text) {
        var whole = named(text, "");
        if (whole.isPresent()) {
            return whole;
        }
        var parts = PARTS.split(text.strip(), 2);
        return parts.length < 2 ? Optional.empty() : named(parts[0], PlainText.squeeze(parts[1]));
    }

    private static Optional<Municipality> named(String name, String department) {
        var squeezed = PlainText.squeeze(name);
        var other = OTHER_NAMES.get(squeezed);
        var all = other != null ? ofCode(other).stream().toList() : BY_NAME.getOrDefault(squeezed, List.of());
        var there = all.stream().filter(each -> isIn(each, department)).toList();
        var candidates = there.isEmpty() ? all : there;
        return candidates.size() == 1
                ? Optional.of(candidates.getFirst())
                : candidates.stream().filter(Municipality::isCapital).findFirst();
    }

    private static boolean isIn(Municipality municipality, String department) {
        return department.length() >= SHORTEST_HINT
                && PlainText.squeeze(municipality.department()).startsWith(department);
    }

    private static Map<String, List<Municipality>> byName() {
        var all = new HashMap<String, List<Municipality>>();
        for (var row : ReferenceTable.named("colombia-municipalities.csv")) {
            var municipality = new Municipality(row.getField("code"), row.getField("name"), row.getField("department"));
            BY_CODE.put(municipality.code(), municipality);
            all.computeIfAbsent(PlainText.squeeze(municipality.name()), name -> new ArrayList<>())
                    .add(municipality);
        }
        return Map.copyOf(all);
    }
}
