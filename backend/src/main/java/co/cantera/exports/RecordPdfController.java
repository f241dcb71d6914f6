package co.cantera.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import co.cantera.exports.tables.Cell;
import co.cantera.members.TenantProfile;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.access.Access;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.text.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where people get a record on paper. */
@RestController
class RecordPdfController {

    private final PrintedRecords records;
    private final TenantProfiles tenants;
    private final RateLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordPdfController(
            PrintedRecords records,
            TenantProfiles tenants,
            RateLimits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.records = records;
        this.tenants = tenants;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/t/{slug}/api/records/{id}/pdf")
    void pdf(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String paper,
            HttpServletResponse response)
            throws IOException {
        limits.count(
                ExportLimit.EXPORT_DOWNLOAD_BY_MEMBER,
                Access.current().memberId().toString());
        RecordPdf pdf = requireNonNull(transaction.execute(_ -> find(id, paper)))
                .orElseThrow(() -> new RefusedRequest(HttpRefusal.NOT_FOUND));
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        pdf.write(page);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(page.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(pdf.record().name() + ".pdf", UTF_8)
                        .build()
                        .toString());
        page.writeTo(response.getOutputStream());
    }

    private Optional<RecordPdf> find(String id, @Nullable String paper) {
        TenantProfile tenant = tenants.current();
        Locale language = Access.current().language();
        CellWords words = new CellWords(language, Locale.forLanguageTag(tenant.region()), tenant.zone());
        String now = words.of(Cell.of(OffsetDateTime.now(clock)));
        return records.find(id, words)
                .map(record -> new RecordPdf(
                        record,
                        Paper.of(paper, tenant.country()),
                        tenant.name() + " · " + now,
                        Texts.get("exports", language, "record.story"),
                        language.getLanguage()));
    }
}
