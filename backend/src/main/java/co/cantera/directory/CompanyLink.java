package co.cantera.directory;

import co.cantera.members.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A company as another record of a file names it.
 *
 * @param key the import key that the company has if it came in from a file of its own
 * @param name its name or tax number; null when only the key is known, and then none is made where there is none
 * @param owner who owns it if it has to be made
 */
public record CompanyLink(String key, @Nullable String name, Assignment.Owner owner) {}
