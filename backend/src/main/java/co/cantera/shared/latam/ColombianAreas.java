package co.cantera.shared.latam;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The telephone area of a Colombian city or department. */
final class ColombianAreas {

    private static final Map<String, String> AREAS = areas();

    private ColombianAreas() {}

    /** The area's digit, e.g. "4" of "Medellín, Ant." or "Medellin (Antioquia)". */
    static @Nullable String codeOf(String city) {
        var area = AREAS.get(PlainText.squeeze(city));
        var first = area != null ? area : AREAS.get(PlainText.squeeze(city.split("[,(/]", 2)[0]));
        return first != null
                ? first
                : Municipalities.find(city)
                        .map(Municipality::department)
                        .map(PlainText::squeeze)
                        .map(AREAS::get)
                        .orElse(null);
    }

    private static Map<String, String> areas() {
        var areas = new TreeMap<String, String>();
        for (var row : ReferenceTable.named("colombia-area-codes.csv")) {
            for (var place : row.getField("places").split(",")) {
                areas.put(PlainText.squeeze(place), row.getField("code"));
            }
        }
        return Map.copyOf(areas);
    }
}
