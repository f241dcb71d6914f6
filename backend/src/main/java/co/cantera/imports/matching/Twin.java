package co.cantera.imports.matching;

/**
 * A value of the file that probably means a known one although it is spelt otherwise. To be offered, never applied by
 * itself.
 *
 * @param value as the file spells it
 * @param rows in how many rows it stands
 * @param known as it is spelt already
 */
public record Twin(String value, int rows, String known) {}
