package co.cantera.imports.values;

import co.cantera.shared.latam.Municipalities;

/** Cells with a city. One that is known gets the name that it officially has. */
final class PlaceCell {

    private static final String WITH_CODES = "CO";

    private PlaceCell() {}

    static Reading read(String text, CellContext context) {
        var line = TextCell.line(text);
        return !context.country().equals(WITH_CODES) || line.value() == null
                ? line
                : Municipalities.find(text)
                        .map(city -> Reading.of(new CellValue.Place(city.name(), city.code())))
                        .orElse(line);
    }
}
