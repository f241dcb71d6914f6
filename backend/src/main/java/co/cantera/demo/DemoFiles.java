package co.cantera.demo;

import co.cantera.demo.book.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the demo tenants are made from, read from the files beside this class. */
@Component
@Profile("local")
class DemoFiles {

    private final JsonMapper json;

    DemoFiles(JsonMapper json) {
        this.json = json;
    }

    List<DemoTenant> tenants() {
        return List.of(read("andina.json", DemoTenant.class), read("pacifico.json", DemoTenant.class));
    }

    Words words() {
        return read("words.json", Words.class);
    }

    private <T> T read(String name, Class<T> type) {
        try (var file = DemoFiles.class.getResourceAsStream(name)) {
            return json.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
