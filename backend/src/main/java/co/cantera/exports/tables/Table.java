package co.cantera.exports.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written; closing it makes it whole. */
public interface Table extends Closeable {

    /** Adds a row below the others. */
    void row(List<Cell> cells) throws IOException;
}
