package co.cantera.shared.graph;

import co.cantera.shared.access.Access;
import co.cantera.shared.text.Texts;

/** Something that the person can mend: an expected failure, told as data. A mutation that answers one is rolled back. */
public interface Problem {

    /** A stable code for programs, at the same time the key of the text. */
    String code();

    /** What happened and what to do, in the language of the request. */
    default String message() {
        return Texts.get("problems", Access.current().language(), code());
    }
}
