package co.cantera.directory;

import co.cantera.shared.graph.Problem;
import java.util.List;

/** There are records that are likely the same; nothing was saved. */
record DuplicateFound(List<Twin> twins) implements Problem {

    @Override
    public String code() {
        return blocks() ? "DUPLICATE_BLOCKED" : "DUPLICATE_FOUND";
    }

    /** Whether it cannot be saved beside one of them even by who knows better. */
    public boolean blocks() {
        return twins.stream().anyMatch(Twin::blocks);
    }
}
