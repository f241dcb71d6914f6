package co.cantera.exports;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.audit.ChangeKind;
import co.cantera.shared.text.Texts;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A record on paper. */
@CanteraTest
class RecordPdfTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Test
    void printsWhatIsKnownAndWhatHappenedOnThePaperOfTheCountry() throws IOException {
        TestTenant here = tenants.first();
        String deal = deal(here);
        byte[] pdf = get(here.admin(), here, deal, "").body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Bodega <b>Ñ</b> & Cía.", "1.250.000,5", "COP", "Ana Admin: creó el registro", "1 / 1");
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(791f, 793f);
        }
        try (PDDocument document =
                Loader.loadPDF(get(here.admin(), here, deal, "?paper=A4").body())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void printsNothingForWhoDoesNotSeeTheRecord() {
        TestTenant here = tenants.first();
        String deal = deal(here);
        assertThat(get(here.rep(), here, deal, "").statusCode()).isEqualTo(404);
        assertThat(get(tenants.second().admin(), tenants.second(), deal, "").statusCode())
                .isEqualTo(404);
        assertThat(get(here.admin(), here, here.stage(0), "").statusCode()).isEqualTo(404);
    }

    @Test
    void hasWordsForEverythingThatCanHappen() {
        for (ChangeKind kind : ChangeKind.values()) {
            for (Locale language : new Locale[] {Texts.SPANISH, Locale.ENGLISH}) {
                assertThat(Texts.get("exports", language, "story." + kind)).isNotBlank();
            }
        }
    }

    private String deal(TestTenant here) {
        return api.data(
                        here.admin(),
                        "mutation ($input: CreateDealInput!) { createDeal(input: $input) { ... on CreateDealSuccess { deal { id } } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "name",
                                        "Bodega <b>Ñ</b> & Cía.",
                                        "stageId",
                                        here.stage(0),
                                        "amount",
                                        Map.of("amount", "1250000.5", "currency", "COP"))))
                .path("createDeal")
                .path("deal")
                .path("id")
                .asString();
    }

    private HttpResponse<byte[]> get(TestMember member, TestTenant tenant, String id, String query) {
        return api.bytes(
                HttpRequest.newBuilder(api.uri("/t/" + tenant.tenant().slug() + "/api/records/" + id + "/pdf" + query))
                        .header("Authorization", "Bearer " + member.key())
                        .build());
    }
}
