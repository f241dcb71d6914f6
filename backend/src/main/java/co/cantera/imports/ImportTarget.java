package co.cantera.imports;

import co.cantera.imports.values.ValueKind;

/**
 * One of the company's own fields that a column can fill.
 *
 * @param kind how its cells are understood
 */
record ImportTarget(String target, String label, ValueKind kind) {

    /** Whether it holds amounts, which need a currency. */
    public boolean isMoney() {
        return kind == ValueKind.MONEY;
    }

    public boolean isNumber() {
        return kind.isNumber();
    }

    public boolean isDate() {
        return kind == ValueKind.DATE;
    }
}
