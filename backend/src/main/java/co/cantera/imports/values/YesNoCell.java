package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import java.util.Optional;
import java.util.Set;

/** Cells that say yes or no. */
final class YesNoCell {

    private static final Set<String> YES = Set.of("si", "s", "yes", "y", "true", "verdadero", "t", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "falso", "f", "0");

    private YesNoCell() {}

    static Reading read(String text) {
        return answer(text)
                .map(yes -> Reading.of(new CellValue.YesNo(yes)))
                .orElseGet(() -> Reading.wrong(ProblemCode.YES_NO_UNREADABLE));
    }

    /** Yes means won; no means only that it is not won, which says nothing of lost. */
    static Reading result(String text) {
        return answer(text)
                .map(yes -> yes ? Reading.of(new CellValue.Stage(text, Outcome.WON)) : Reading.NOTHING)
                .orElseGet(() -> TextCell.stage(text));
    }

    private static Optional<Boolean> answer(String text) {
        var word = PlainText.squeeze(text);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
