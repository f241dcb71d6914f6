package co.cantera.sectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The packs that the wizard offers, in its order; read once. */
@Component
public class SectorPacks {

    private static final List<String> KEYS = List.of("distribucion", "servicios-tecnicos", "software", "general");

    private final List<SectorPack> all;

    SectorPacks(JsonMapper json) {
        this.all = KEYS.stream().map(key -> read(json, key)).toList();
    }

    private static SectorPack read(JsonMapper json, String key) {
        try (var file = SectorPacks.class.getResourceAsStream("/templates/" + key + "/pack.json")) {
            return json.readValue(Objects.requireNonNull(file, key), SectorPack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<SectorPack> all() {
        return all;
    }

    /** The pack with this key. */
    public Optional<SectorPack> find(String key) {
        return all.stream().filter(pack -> pack.key().equals(key)).findFirst();
    }
}
