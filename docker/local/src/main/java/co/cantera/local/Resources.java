package co.cantera.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Texts on the class path. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) throws IOException {
        InputStream content = Resources.class.getResourceAsStream("/" + name);
        if (content == null) {
            throw new IOException("Missing on the class path: " + name);
        }
        return content;
    }

    /** @param values what stands for each placeholder of the form <code>${name}</code> */
    static String script(String name, Map<String, String> values) throws IOException {
        try (var content = open(name)) {
            String script = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                script = script.replace("${" + value.getKey() + "}", value.getValue());
            }
            return script;
        }
    }
}
