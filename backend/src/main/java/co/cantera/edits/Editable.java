package co.cantera.edits;

/** A kind of record that can be changed many at a time; each module offers one for each of its kinds. */
public interface Editable {

    /** The prefix of the ids of these records. */
    String prefix();

    EditColumns columns();
}
