package co.cantera.bench;

/**
 * A tenant with records and a way in.
 *
 * @param deals how many it has; as many companies, twice as many people
 * @param session the token in the cookie of a browser
 * @param key the API key of a program
 */
record FilledTenant(String slug, String schema, int deals, String session, String key) {}
