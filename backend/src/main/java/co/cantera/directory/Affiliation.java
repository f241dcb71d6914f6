package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in a company besides the main one.
 *
 * @param role in the tenant's own words, such as adviser or member of the board; null when unknown
 */
public record Affiliation(
        CompanyCard company, PersonCard person, @Nullable String role) {}
