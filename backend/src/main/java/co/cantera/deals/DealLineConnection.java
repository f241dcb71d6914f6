package co.cantera.deals;

import co.cantera.shared.graph.Edge;
import co.cantera.shared.graph.PageInfo;
import co.cantera.shared.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a deal with what they add up to. */
record DealLineConnection(
        List<Edge<DealLine>> edges,
        PageInfo pageInfo,
        @Nullable Money total) {}
