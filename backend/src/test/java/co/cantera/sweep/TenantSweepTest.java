package co.cantera.sweep;

import static co.cantera.schema.platform.Tables.OUTBOX;
import static co.cantera.schema.tenant.Tables.AUDIT;
import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.LEAD;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.schema.tenant.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.ids.UuidV7;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TwoTenants;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/**
 * Puts the other tenant's ids into every place where an id can stand. Whatever is asked, the answer must be the one for an id that does not
 * exist, must show nothing of the other tenant, and must leave it untouched; what is changed in the own one must leave its trace there. A
 * field without a valid example in {@link Examples} fails.
 */
@CanteraTest
@Import(Examples.class)
class TenantSweepTest {

    /** Restoring what is not deleted changes nothing; an import's own steps are no records, its rows are; a favourite is the member's own. */
    private static final Set<String> LEAVES_NO_TRACE = Set.of(
            "restoreCompany",
            "restorePerson",
            "restoreDeal",
            "restoreLead",
            "restoreProduct",
            "restoreTag",
            "restoreSavedView",
            "mapImport",
            "tryImport",
            "startImport",
            "restoreAttachment",
            "undoImport",
            "setFavourite");

    @Autowired
    PlatformTransactions platform;

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    Examples examples;

    @Autowired
    GraphQlSource source;

    @Autowired
    DSLContext db;

    private @Nullable Ids foreign;

    @TestFactory
    Stream<DynamicTest> nothingCrosses() {
        return RootFields.each(source.schema(), this::sweep);
    }

    /** The same for all fields, since nothing may change them; but what is created may be given an id, which then is one of the own tenant, too. */
    private Ids foreign(String field) {
        if (field.startsWith("create")) {
            return examples.records(tenants.second(), Examples.FOREIGN);
        }
        if (foreign == null) {
            foreign = examples.records(tenants.second(), Examples.FOREIGN);
        }
        return foreign;
    }

    private void sweep(String kind, GraphQLFieldDefinition field) {
        Ids foreign = foreign(field.getName());
        Ids own = examples.records(tenants.first(), "propio");
        Map<String, Object> example = examples.of(field.getName(), own, tenants.first());
        String document = Documents.of(kind, field, example);
        List<Integer> before = state();
        for (List<String> path : IdPaths.of(field)) {
            for (String type : Ids.types(field.getName(), path)) {
                String there = foreign.of(type);
                String nowhere = OpaqueId.format(type, UuidV7.next());
                assertThat(ask(document, Arguments.with(example, path, there), there))
                        .as("%s at %s", type, path)
                        .isEqualTo(ask(document, Arguments.with(example, path, nowhere), nowhere))
                        .doesNotContain(Examples.FOREIGN);
            }
        }
        // what was tried with one foreign id may have done the rest of the act already
        Map<String, Object> fresh = examples.of(field.getName(), own, tenants.first());
        Traces traces = traces();
        JsonNode valid = api.answer(tenants.first().admin(), document, fresh);
        assertThat(valid.path("errors").toString()).as("the example itself").isIn("", "[]");
        if (kind.equals("mutation")) {
            assertThat(valid.path("data")
                            .path(field.getName())
                            .path("__typename")
                            .asString())
                    .as("the example itself: %s", valid)
                    .endsWith("Success");
            if (!LEAVES_NO_TRACE.contains(field.getName())) {
                assertThat(traces().audit()).as("audit rows").isGreaterThan(traces.audit());
                assertThat(traces().outbox()).as("outbox rows").isGreaterThan(traces.outbox());
            }
        }
        assertThat(state()).isEqualTo(before);
    }

    /** How many rows this tenant's audit and its outbox have; mails leave the outbox by themselves. */
    private Traces traces() {
        AtomicInteger audit = new AtomicInteger();
        tenants.inside(tenants.first(), () -> audit.set(db.fetchCount(AUDIT)));
        String schema = tenants.first().tenant().schema().name();
        int outbox = platform.call(
                jooq -> jooq.fetchCount(OUTBOX, OUTBOX.SCHEMA_NAME.eq(schema).and(OUTBOX.KIND.ne("MAIL"))));
        return new Traces(audit.get(), outbox);
    }

    private record Traces(int audit, int outbox) {}

    private String ask(String document, Map<String, Object> variables, String id) {
        return api.answer(tenants.first().admin(), document, variables)
                .toString()
                .replace(id, "the id")
                .replaceAll("\\b[a-z]+_[a-z2-7]{26}\\b", "an id")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)", "a time");
    }

    /** What the other tenant has, as counts and sums of versions. */
    private List<Integer> state() {
        List<Integer> state = new ArrayList<>();
        tenants.inside(tenants.second(), () -> {
            for (var table : List.of(COMPANY, PERSON, DEAL, LEAD, MEMBER, TEAM, AUDIT)) {
                state.add(db.fetchCount(table));
            }
            for (var version : List.of(COMPANY.VERSION, PERSON.VERSION, DEAL.VERSION, LEAD.VERSION)) {
                state.add(db.select(org.jooq.impl.DSL.sum(version))
                        .from(version.getTable())
                        .fetchSingle()
                        .value1()
                        .intValue());
            }
        });
        return state.stream().collect(Collectors.toList());
    }
}
