package co.cantera.deals;

import co.cantera.directory.Entrusted;
import co.cantera.directory.OwnershipColumns;
import org.springframework.stereotype.Component;

/** The open deals of a company go along with it; what was won or lost stays with who did it. */
@Component
class EntrustedDeals implements Entrusted {

    @Override
    public String type() {
        return DealId.PREFIX;
    }

    @Override
    public OwnershipColumns columns() {
        return DealColumns.OWNERSHIP;
    }
}
