package co.cantera.local;

/** What the person at the terminal asked for makes no sense; the message says why in one line. */
final class WrongUse extends Exception {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
