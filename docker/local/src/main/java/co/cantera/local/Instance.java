package co.cantera.local;

import co.cantera.embedded.Folders;
import co.cantera.embedded.FreePort;
import co.cantera.embedded.Password;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A data folder with the ports and secrets that belong to it; what an older build did not know yet is added. */
final class Instance {

    private static final String FILE = "instance.properties";

    private final Path data;
    private final Map<String, String> values;

    private Instance(Path data, Map<String, String> values) {
        this.data = data;
        this.values = values;
    }

    static Instance open(Path data) throws IOException {
        Files.createDirectories(data);
        var instance = new Instance(data, read(data.resolve(FILE)));
        for (InnerPort port : InnerPort.values()) {
            if (!instance.values.containsKey(port.key())) {
                instance.choose(port);
            }
        }
        for (Secret secret : Secret.values()) {
            instance.values.computeIfAbsent(secret.key(), _ -> Password.random(secret.length()));
        }
        instance.save();
        return instance;
    }

    static boolean isAt(Path data) {
        return Files.exists(data.resolve(FILE));
    }

    Path data() {
        return data;
    }

    Path folder(String name) {
        return data.resolve(name);
    }

    Path log(String name) {
        return data.resolve("log").resolve(name + ".log");
    }

    int port(InnerPort port) {
        return Integer.parseInt(value(port.key()));
    }

    String secret(Secret secret) {
        return value(secret.key());
    }

    /** Other programs may have taken a port while nothing of ours was running. */
    void renewTakenPorts() throws IOException {
        for (InnerPort port : InnerPort.values()) {
            if (!FreePort.isFree(port(port))) {
                choose(port);
            }
        }
        save();
    }

    private void choose(InnerPort port) throws IOException {
        int free = FreePort.any();
        while (values.containsValue(Integer.toString(free))) {
            free = FreePort.any();
        }
        values.put(port.key(), Integer.toString(free));
    }

    private String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("Not in the instance file: " + key);
        }
        return value;
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            properties.load(new StringReader(Files.readString(file)));
        }
        Map<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
        return values;
    }

    private void save() throws IOException {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        Folders.writePrivate(data.resolve(FILE), text);
    }
}
