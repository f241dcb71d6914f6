package co.cantera.directory;

/** A kind of record that goes along when a company is handed over, as far as the company's owner owned it. */
public interface Entrusted {

    /** The prefix of the ids of these records. */
    String type();

    /** Where it is kept who owns them. */
    OwnershipColumns columns();
}
