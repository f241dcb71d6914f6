package co.cantera.tags;

/** The colours that a tag can have; how they look is the screen's matter. */
public enum TagColor {
    STONE,
    RED,
    ORANGE,
    AMBER,
    GREEN,
    TEAL,
    BLUE,
    VIOLET,
    PINK
}
