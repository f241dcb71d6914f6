package co.cantera.leads;

import co.cantera.shared.graph.Given;
import org.jspecify.annotations.Nullable;

/** From which campaign a lead came, by the marks in the address that it followed. */
public record Utm(
        @Nullable String source,
        @Nullable String medium,
        @Nullable String campaign,
        @Nullable String term,
        @Nullable String content) {

    static final Utm NONE = new Utm(null, null, null, null, null);

    /** The same without outer blanks and empty texts. */
    Utm trimmed() {
        return new Utm(
                Given.trimmed(source),
                Given.trimmed(medium),
                Given.trimmed(campaign),
                Given.trimmed(term),
                Given.trimmed(content));
    }
}
