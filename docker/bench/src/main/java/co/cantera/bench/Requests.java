package co.cantera.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The requests that one connection sends, one after the other; no two connections write the same deal. */
final class Requests {

    private static final int READS = 64;
    private static final String INPUT = "{\"input\":{%s}}";

    private record Place(int tenant, int deal) {}

    private final List<FilledTenant> tenants;
    private final Caller caller;
    private final String origin;
    private final Operation operation;
    private final int connection;
    private final int connections;
    private final Versions versions;
    private final List<byte[]> prepared = new ArrayList<>();
    private int count;

    Requests(
            List<FilledTenant> tenants,
            Caller caller,
            String origin,
            Operation operation,
            int connection,
            int connections,
            Versions versions) {
        this.tenants = tenants;
        this.caller = caller;
        this.origin = origin;
        this.operation = operation;
        this.connection = connection;
        this.connections = connections;
        this.versions = versions;
        if (operation != Operation.UPDATE) {
            for (int i = 0; i < Math.max(READS, tenants.size()); i++) {
                FilledTenant tenant = tenants.get(i % tenants.size());
                prepared.add(caller.request(tenant, origin, operation.document(), variables(number(i, tenant))));
            }
        }
    }

    /** The versions of the deals that were changed, for as long as the data lives. */
    static final class Versions {

        private final Map<String, Integer> known = new HashMap<>();

        synchronized int current(FilledTenant tenant, int deal) {
            return known.getOrDefault(tenant.slug() + " " + deal, 1);
        }

        synchronized void increase(FilledTenant tenant, int deal) {
            known.merge(tenant.slug() + " " + deal, 2, (before, _) -> before + 1);
        }
    }

    byte[] next() {
        int turn = count++;
        if (operation != Operation.UPDATE) {
            return prepared.get(turn % prepared.size());
        }
        Place place = place(turn);
        FilledTenant tenant = tenants.get(place.tenant);
        return caller.request(tenant, origin, operation.document(), change(tenant, place.deal, turn));
    }

    /** To be called after a good answer to the last request. */
    void succeeded() {
        if (operation == Operation.UPDATE) {
            Place place = place(count - 1);
            versions.increase(tenants.get(place.tenant), place.deal);
        }
    }

    private Place place(int turn) {
        int tenant = turn % tenants.size();
        int own = tenants.get(tenant).deals() / connections;
        return new Place(tenant, 1 + connection + connections * (turn / tenants.size() % own));
    }

    private int number(int turn, FilledTenant tenant) {
        return 1 + (int) ((turn * 7_919L + connection * 104_729L) % tenant.deals());
    }

    private String variables(int number) {
        return switch (operation) {
            case LIST, LIST_COUNTED -> "{\"stage\":\"%s\"}".formatted(Records.stage(1 + number % Records.STAGES));
            case ONE -> "{\"id\":\"%s\"}".formatted(Records.deal(number));
            case CREATE ->
                INPUT.formatted("""
                        "name":"Pedido de prueba %d","stageId":"%s","amount":{"amount":"%d000","currency":"COP"},"closeDate":"2031-05-30","companyId":"%s","personId":"%s\"
                        """.strip().formatted(
                        number,
                        Records.stage(Records.STAGES + 1),
                        number,
                        Records.company(number),
                        Records.person(number)));
            case UPDATE -> throw new IllegalStateException("made one by one");
        };
    }

    private String change(FilledTenant tenant, int deal, int turn) {
        return INPUT.formatted(
                "\"id\":\"%s\",\"version\":%d,\"amount\":{\"amount\":\"%d\",\"currency\":\"COP\"},\"stageId\":\"%s\""
                        .formatted(
                                Records.deal(deal),
                                versions.current(tenant, deal),
                                1_000_000 + turn * 1_000L,
                                Records.stage(1 + (deal + versions.current(tenant, deal)) % Records.STAGES)));
    }
}
