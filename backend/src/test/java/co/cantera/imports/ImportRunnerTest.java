package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.AUDIT;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.IMPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.imports.files.FileSource;
import co.cantera.schema.platform.Tables;
import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.jobs.JobStore;
import co.cantera.shared.jobs.TenantJob;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.ImportApi;
import co.cantera.testing.StatementCount;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class ImportRunnerTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    ImportApi imports;

    @Autowired
    ImportRunner runner;

    @Autowired
    JobStore jobs;

    @Autowired
    StatementCount statements;

    @Autowired
    PlatformTransactions platform;

    @Autowired
    DSLContext db;

    static @Nullable TestTenant own;
    TestTenant here;

    @BeforeEach
    void both() {
        here = own == null ? own = tenants.create("por-lotes") : own;
    }

    @Test
    void goesOnBehindTheLastWholeBatchAfterACrash() {
        TenantJob job = begun("C", 2_600);
        assertThat(runner.run(job, () -> true)).isFalse();
        assertThat(deals("C")).isEqualTo(1_000);
        assertThatThrownBy(() -> runner.run(job, () -> {
                    throw new IllegalStateException("the node is gone");
                }))
                .hasMessage("the node is gone");
        assertThat(deals("C")).isEqualTo(2_000);

        tenants.inside(here, () -> jobs.enqueue(ImportJobs.TASK, job.id()));
        JsonNode done = imports.until(here.admin(), OpaqueId.format("import", job.id()), "DONE");
        assertThat(done.path("created").asInt()).isEqualTo(2_600);
        assertThat(deals("C")).isEqualTo(2_600);
        assertThat(count(
                        AUDIT,
                        AUDIT.VIA
                                .eq("JOB")
                                .and(AUDIT.RECORD_ID.in(org.jooq
                                        .impl
                                        .DSL
                                        .select(DEAL.ID)
                                        .from(DEAL)
                                        .where(DEAL.IMPORT_KEY.like("DEAL:id:C-%"))))))
                .isEqualTo(2_600);
        assertThat(count(DEAL, DEAL.IMPORT_KEY.eq("DEAL:id:C-7").and(DEAL.RANK.lt(rank("C-2599")))))
                .isOne();
    }

    @Test
    void sendsAsManyStatementsForFewRowsAsForMany() {
        TenantJob few = begun("F", 20);
        TenantJob many = begun("M", 480);
        int forFew = statements.of(() -> runner.run(few, () -> false));
        int forMany = statements.of(() -> runner.run(many, () -> false));
        System.out.printf("%d statements for a batch%n", forMany);
        assertThat(forMany).isLessThanOrEqualTo(forFew);
    }

    @Test
    void stopsWhenTheUploaderMayNotEnterAnyMore() {
        TenantJob job = begun("X", 10);
        membership(MembershipState.INACTIVE);
        try {
            assertThat(runner.run(job, () -> false)).isTrue();
        } finally {
            membership(MembershipState.ACTIVE);
        }
        assertThat(deals("X")).isZero();
        JsonNode failed = imports.until(here.admin(), OpaqueId.format("import", job.id()), "FAILED");
        assertThat(imports.run(here.admin(), failed).path("created").asInt()).isEqualTo(10);
    }

    @Test
    void losesNoRowOfATrialThatBrokeOff() {
        TenantJob job = begun("T", 1_300, "TRYING");
        assertThat(runner.run(job, () -> true)).isFalse();
        assertThat(deals("T")).isZero();
        String id = OpaqueId.format("import", job.id());
        assertThat(imports.find(here.admin(), id).path("done").asInt()).isEqualTo(1_000);
        runner.giveUp(new TenantJob(tenants.second().tenant().schema(), job.id()));
        assertThat(imports.find(here.admin(), id).path("state").asString()).isEqualTo("TRYING");

        runner.giveUp(job);

        JsonNode again = imports.find(here.admin(), id);
        assertThat(again.path("state").asString()).isEqualTo("MAPPING");
        assertThat(again.path("done").asInt()).isZero();
        assertThat(again.path("issues").path("edges")).isEmpty();
        assertThat(imports.run(here.admin(), again).path("created").asInt()).isEqualTo(1_300);
        assertThat(deals("T")).isEqualTo(1_300);
    }

    /** An import that says it is running although no job is at it, as after a crash. */
    private TenantJob begun(String prefix, int rows) {
        return begun(prefix, rows, "RUNNING");
    }

    private TenantJob begun(String prefix, int rows, String state) {
        JsonNode uploaded = imports.upload(here.admin(), here, prefix + ".csv", file(prefix, rows));
        JsonNode mapped = imports.map(here.admin(), uploaded, Map.of("currency", "COP"));
        UUID id = OpaqueId.parse("import", mapped.path("id").asString());
        tenants.inside(
                here,
                () -> db.update(IMPORT)
                        .set(IMPORT.STATE, state)
                        .where(IMPORT.ID.eq(id))
                        .execute());
        return new TenantJob(here.tenant().schema(), id);
    }

    private static FileSource file(String prefix, int rows) {
        return Files.of(IntStream.range(0, rows)
                .mapToObj(i -> "%s-%d,Negocio %d,Empresa %s %d,Vendedor %d,Propuesta,%d"
                        .formatted(prefix, i, i, prefix, i % 15, i % 10, i + 1))
                .collect(Collectors.joining("\n", "Código,Negocio,Empresa,Vendedor,Etapa,Valor\n", "\n")));
    }

    private void membership(MembershipState state) {
        platform.call(jooq -> jooq.update(Tables.MEMBERSHIP)
                .set(Tables.MEMBERSHIP.STATE, state)
                .where(Tables.MEMBERSHIP.MEMBER_ID.eq(here.admin().memberId()))
                .execute());
    }

    private String rank(String number) {
        List<String> found = new ArrayList<>();
        tenants.inside(
                here,
                () -> found.addAll(db.select(DEAL.RANK)
                        .from(DEAL)
                        .where(DEAL.IMPORT_KEY.eq("DEAL:id:" + number))
                        .fetch(DEAL.RANK)));
        return found.getFirst();
    }

    private int deals(String prefix) {
        return count(DEAL, DEAL.IMPORT_KEY.like("DEAL:id:" + prefix + "-%"));
    }

    private int count(Table<?> table, Condition condition) {
        int[] found = new int[1];
        tenants.inside(here, () -> found[0] = db.fetchCount(table, condition));
        return found[0];
    }
}
