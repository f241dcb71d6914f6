package co.cantera.fields;

/**
 * A record that a custom field points to.
 *
 * @param viewerCanOpen whether the person who asks may see more of it than its name
 */
public record Reference(String name, boolean viewerCanOpen) {}
