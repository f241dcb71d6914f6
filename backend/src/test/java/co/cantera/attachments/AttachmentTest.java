package co.cantera.attachments;

import static co.cantera.schema.tenant.Tables.ATTACHMENT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Files at records, over HTTP as people send and fetch them. */
@CanteraTest
@TestPropertySource(properties = {"cantera.attachments.most=200KB", "cantera.attachments.quota=400KB"})
class AttachmentTest {

    private static final String FILES =
            "query ($id: ID!) { node(id: $id) { ... on Deal { attachments(first: 50) { edges { node { id name number mediaType size downloadPath previewPath createdBy { name } viewerCanDelete } } } } } }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    DSLContext db;

    @Autowired
    List<Expiring> expiring;

    @Autowired
    Retention kept;

    private TestTenant here;

    @BeforeEach
    void tenant() {
        here = tenants.first();
    }

    @Test
    void keepsVersionsOfTheSameNameAndGivesThemOutHarmless() {
        String deal = deal(here, here.rep());
        attach(here, here.rep(), deal, "../contrato.html", "<script>alert(1)</script>".getBytes(UTF_8));
        attach(here, here.admin(), deal, "contrato.html", "<p>dos</p>".getBytes(UTF_8));
        List<JsonNode> files = files(here.rep(), deal);
        assertThat(files.stream().map(file -> file.path("name").asString() + " " + file.path("number")))
                .containsExactly("contrato.html 2", "contrato.html 1");
        assertThat(files.getFirst().path("createdBy").path("name").asString()).isEqualTo("Ana Admin");
        assertThat(files.getFirst().path("mediaType").asString()).isEqualTo("text/html");
        HttpResponse<byte[]> file =
                get(here.rep(), files.getLast().path("downloadPath").asString());
        assertThat(new String(file.body(), UTF_8)).isEqualTo("<script>alert(1)</script>");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("contrato.html");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        assertThat(timeline(here.rep(), deal)).contains("\"field\":\"attachment\"", "contrato.html");
    }

    @Test
    void knowsAFileByItsContentAndRefusesPrograms() {
        String deal = deal(here, here.rep());
        byte[] program = new byte[200];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(send(here, here.rep(), deal, "factura.pdf", program).body()).contains("refusedFile");
        assertThat(send(here, here.rep(), deal, "plan.pdf.exe", "hola".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(here, here.rep(), deal, "vacio.txt", new byte[0]).body())
                .contains("emptyFile");
        assertThat(send(here, here.rep(), deal, "grande.bin", new byte[210_000]).statusCode())
                .isEqualTo(413);
        assertThat(files(here.rep(), deal)).isEmpty();
    }

    @Test
    void takesNoMoreThanTheTenantMayHaveAndSaysSo() {
        TestTenant full = tenants.create("llena");
        String deal = deal(full, full.admin());
        for (int i = 0; i < 2; i++) {
            byte[] content = new byte[190_000];
            content[0] = (byte) i;
            assertThat(send(full, full.admin(), deal, i + ".bin", content).statusCode())
                    .isEqualTo(201);
        }
        byte[] third = new byte[190_000];
        third[0] = 7;
        HttpResponse<String> refused = send(full, full.admin(), deal, "3.bin", third);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("fullFiles", "espacio");
    }

    @Test
    void showsASmallPictureWithNothingOfTheFileButItsLooks() throws IOException {
        String deal = deal(here, here.rep());
        BufferedImage large = new BufferedImage(2_000, 1_000, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(large, "png", png);
        attach(here, here.rep(), deal, "plano.png", png.toByteArray());
        BufferedImage small = picture(deal, "plano.png");
        assertThat(small.getWidth()).isEqualTo(640);
        assertThat(small.getHeight()).isEqualTo(320);

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        attach(here, here.rep(), deal, "hoja.pdf", pdf.toByteArray());
        assertThat(picture(deal, "hoja.pdf").getHeight()).isEqualTo(640);

        attach(here, here.rep(), deal, "roto.pdf", "%PDF-1.7 nada".getBytes(UTF_8));
        assertThat(get(here.rep(), file(deal, "roto.pdf").path("previewPath").asString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void opensNothingToWhoDoesNotSeeTheRecord() {
        String deal = deal(here, here.rep());
        attach(here, here.rep(), deal, "precio.txt", "99".getBytes(UTF_8));
        String path = files(here.rep(), deal).getFirst().path("downloadPath").asString();
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(get(here.lead(), path).statusCode()).isEqualTo(200);
        assertThat(get(here.colleague(), path).statusCode()).isEqualTo(404);
        assertThat(send(here, here.colleague(), deal, "x.txt", "x".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(404);
        assertThat(mutate(here.colleague(), "deleteAttachment", id)).isEqualTo("NotFound");
        TestTenant there = tenants.second();
        String foreign = path.replace(here.tenant().slug(), there.tenant().slug());
        assertThat(get(there.admin(), foreign).statusCode()).isEqualTo(404);
        assertThat(send(there, there.admin(), deal, "x.txt", "x".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(here, here.rep(), here.stage(0), "x.txt", "x".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void deletesAndTakesBackAndEndsWithTheRecord() {
        TestTenant other = tenants.create("archivos-viejos");
        String deal = deal(other, other.admin());
        attach(other, other.admin(), deal, "uno.txt", "uno".getBytes(UTF_8));
        JsonNode file = files(other.admin(), deal).getFirst();
        String id = file.path("id").asString();
        assertThat(mutate(other.admin(), "deleteAttachment", id)).isEqualTo("DeleteAttachmentSuccess");
        assertThat(files(other.admin(), deal)).isEmpty();
        assertThat(get(other.admin(), file.path("downloadPath").asString()).statusCode())
                .isEqualTo(404);
        assertThat(mutate(other.admin(), "restoreAttachment", id)).isEqualTo("RestoreAttachmentSuccess");
        assertThat(files(other.admin(), deal)).hasSize(1);

        api.data(
                other.admin(),
                "mutation ($input: DeleteDealInput!) { deleteDeal(input: $input) { __typename } }",
                Map.of("input", Map.of("id", deal, "version", 1)));
        assertThat(send(other, other.admin(), deal, "dos.txt", "dos".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(404);
        upkeep(other, Instant.now().plus(Duration.ofDays(29)));
        assertThat(count(other)).isEqualTo(1);
        upkeep(other, Instant.now().plus(Duration.ofDays(31)));
        assertThat(count(other)).isZero();
    }

    private BufferedImage picture(String deal, String name) throws IOException {
        HttpResponse<byte[]> answer =
                get(here.rep(), file(deal, name).path("previewPath").asString());
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private JsonNode file(String deal, String name) {
        return files(here.rep(), deal).stream()
                .filter(file -> file.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String timeline(TestMember member, String deal) {
        return api.data(
                        member,
                        "query ($id: ID!) { node(id: $id) { ... on Deal { timeline { edges { node { fields { field after } } } } } } }",
                        Map.of("id", deal))
                .toString();
    }

    private String mutate(TestMember member, String act, String id) {
        String type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        return api.data(
                        member,
                        "mutation ($input: %sInput!) { %s(input: $input) { __typename } }".formatted(type, act),
                        Map.of("input", Map.of("id", id)))
                .path(act)
                .path("__typename")
                .asString();
    }

    private List<JsonNode> files(TestMember member, String deal) {
        return api.data(member, FILES, Map.of("id", deal))
                .path("node")
                .path("attachments")
                .path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    private String deal(TestTenant tenant, TestMember by) {
        return api.data(
                        by,
                        "mutation ($input: CreateDealInput!) { createDeal(input: $input) { ... on CreateDealSuccess { deal { id } } } }",
                        Map.of("input", Map.of("name", "Con archivos", "stageId", tenant.stage(0))))
                .path("createDeal")
                .path("deal")
                .path("id")
                .asString();
    }

    private void attach(TestTenant tenant, TestMember by, String record, String name, byte[] content) {
        HttpResponse<String> answer = send(tenant, by, record, name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private HttpResponse<String> send(TestTenant tenant, TestMember by, String record, String name, byte[] content) {
        return api.attach(by, tenant.tenant().slug(), record, name, content);
    }

    private HttpResponse<byte[]> get(TestMember member, String path) {
        return api.bytes(HttpRequest.newBuilder(api.uri(path))
                .header("Authorization", "Bearer " + member.key())
                .build());
    }

    private int count(TestTenant tenant) {
        AtomicInteger rows = new AtomicInteger();
        tenants.inside(tenant, () -> rows.set(db.fetchCount(ATTACHMENT)));
        return rows.get();
    }

    private void upkeep(TestTenant tenant, Instant now) {
        tenants.inside(
                tenant,
                () -> expiring.stream()
                        .filter(rows -> rows.place() == Expiring.Place.TENANT)
                        .forEach(rows -> {
                            int _ = rows.deleteOver(now, kept, 1_000);
                        }));
    }
}
