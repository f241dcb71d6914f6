package co.cantera.fields;

/**
 * One value that a choice offers.
 *
 * @param key what records hold; it stays when the option is renamed
 * @param retired whether it is offered no more; records that hold it keep it
 */
public record FieldOption(String key, String label, boolean retired) {

    @Override
    public String toString() {
        return label;
    }
}
