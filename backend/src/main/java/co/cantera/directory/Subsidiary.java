package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;

/**
 * A company below another one.
 *
 * @param depth how many steps it is below, one for a direct one
 */
public record Subsidiary(CompanyCard company, int depth) {}
