package co.cantera.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options after a command: each is a flag or has one value. */
final class Options {

    private final List<String> rest;

    Options(List<String> arguments) {
        rest = new ArrayList<>(arguments);
    }

    boolean flag(String name) {
        return rest.remove(name);
    }

    Optional<String> value(String name) throws WrongUse {
        int at = rest.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 >= rest.size() || rest.get(at + 1).startsWith("--")) {
            throw new WrongUse(name + " needs a value");
        }
        rest.remove(at);
        return Optional.of(rest.remove(at));
    }

    String required(String name) throws WrongUse {
        return value(name).orElseThrow(() -> new WrongUse(name + " is missing"));
    }

    int port(String name, int otherwise) throws WrongUse {
        Optional<String> given = value(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(given.get());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one answer for every wrong port
        }
        throw new WrongUse("%s must be a number from 1 to 65535, not %s".formatted(name, given.get()));
    }

    Path folder(String name, Path otherwise) throws WrongUse {
        return value(name).map(Path::of).orElse(otherwise).toAbsolutePath().normalize();
    }

    void nothingElse() throws WrongUse {
        if (!rest.isEmpty()) {
            throw new WrongUse("unknown option " + rest.getFirst());
        }
    }
}
