package co.cantera.deals;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.money.Money;
import java.util.List;

/** The open deals of one pipeline. */
record Board(Pipeline pipeline, List<Column> columns) {

    /** One stage of the board. */
    record Column(Stage stage, int count, List<Money> sums, Connection<Deal> deals) {}
}
