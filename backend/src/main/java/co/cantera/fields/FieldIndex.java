package co.cantera.fields;

/** Whether parts and ranges of a custom field are found by an index. */
public enum FieldIndex {
    /** Nobody asked for one. */
    NONE,
    /** It is being made. */
    PREPARING,
    READY
}
