package co.cantera.local;

import java.io.IOException;
import java.util.List;

/** The main class behind {@code ./cantera}. Exit code 1 = it could not be done, 2 = wrong use. */
public final class Commands {

    private Commands() {}

    public static void main(String[] arguments) {
        int code = run(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> arguments) {
        try {
            execute(arguments);
            return 0;
        } catch (WrongUse e) {
            System.err.println("cantera: %s (see ./cantera --help)".formatted(e.getMessage()));
            return 2;
        } catch (IOException e) {
            System.err.println("cantera: " + e.getMessage());
            return 1;
        }
    }

    private static void execute(List<String> arguments) throws WrongUse, IOException {
        if (arguments.isEmpty()) {
            throw new WrongUse("a command is missing");
        }
        var checkout = Checkout.current();
        var progress = new ConsoleProgress(System.out);
        var options = new Options(arguments.subList(1, arguments.size()));
        switch (arguments.getFirst()) {
            case "start" -> StartCommand.parse(checkout, options).run(progress);
            case "stop" -> StopCommand.parse(checkout, options).run(progress);
            case "dev" -> DevCommand.parse(checkout, options).run(progress);
            case "api-key" -> ApiKeyCommand.parse(checkout, options).run();
            default -> throw new WrongUse("unknown command " + arguments.getFirst());
        }
    }
}
