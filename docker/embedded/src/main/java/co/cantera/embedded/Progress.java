package co.cantera.embedded;

/** Hears what is being done while somebody waits. */
@FunctionalInterface
public interface Progress {

    /** @param doing one line in the present tense, such as "building Keycloak (once)" */
    void report(String doing);
}
