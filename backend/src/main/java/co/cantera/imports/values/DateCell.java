package co.cantera.imports.values;

/** Cells with a date. */
final class DateCell {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private DateCell() {}

    static Reading read(String text, CellContext context) {
        return DateText.parse(text, context.dateStyle(), context.zone())
                .map(day -> day.getYear() < EARLIEST || day.getYear() > LATEST
                        ? Reading.wrong(ProblemCode.DATE_IMPROBABLE)
                        : Reading.of(new CellValue.Day(day)))
                .orElseGet(() -> Reading.wrong(ProblemCode.DATE_UNREADABLE));
    }
}
