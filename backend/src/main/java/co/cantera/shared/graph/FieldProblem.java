package co.cantera.shared.graph;

import co.cantera.shared.access.Access;
import co.cantera.shared.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * One field of an input that was refused, with the reason in the language of the request.
 *
 * @param arguments what the message says besides, to tell it again in another language
 */
public record FieldProblem(String path, String code, String message, List<String> arguments) {

    /** @param code the stable code; the text is found under {@code field.<code>} */
    public static FieldProblem of(String path, String code, Object... arguments) {
        return new FieldProblem(
                path,
                code,
                Texts.get("problems", Access.current().language(), "field." + code, arguments),
                Stream.of(arguments).map(String::valueOf).toList());
    }
}
