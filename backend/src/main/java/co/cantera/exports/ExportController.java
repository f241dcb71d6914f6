package co.cantera.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import co.cantera.directory.Person;
import co.cantera.directory.PersonId;
import co.cantera.shared.access.Access;
import co.cantera.shared.files.FileStore;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.limits.RateLimits;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where people get their files from. Nothing but the session opens them, and to nobody else than to their person. */
@RestController
class ExportController {

    private final Exports exports;
    private final ExportWriter writer;
    private final PersonCards cards;
    private final FileStore files;
    private final RateLimits limits;
    private final TransactionTemplate transaction;

    ExportController(
            Exports exports,
            ExportWriter writer,
            PersonCards cards,
            FileStore files,
            RateLimits limits,
            TransactionTemplate transaction) {
        this.exports = exports;
        this.writer = writer;
        this.cards = cards;
        this.files = files;
        this.limits = limits;
        this.transaction = transaction;
    }

    private record Download(ExportRow row, String name) {}

    @GetMapping("/t/{slug}/api/exports/{id}")
    void download(@PathVariable String id, HttpServletResponse response) throws IOException {
        count();
        Download download = requireNonNull(transaction.execute(_ -> find(id)))
                .orElseThrow(() -> new RefusedRequest(HttpRefusal.NOT_FOUND));
        ExportRow row = download.row();
        head(response, row.format(), download.name());
        byte[] hash = row.fileHash();
        if (hash == null) {
            writer.write(row, response.getOutputStream(), _ -> {});
        } else {
            try (var in = files.open(hash)) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    private Optional<Download> find(String id) {
        return Optional.ofNullable(exports.downloadable(ExportId.from(id)))
                .map(row -> new Download(row, exports.fileName(row)));
    }

    @GetMapping("/t/{slug}/api/people/{id}/card")
    void card(@PathVariable String id, HttpServletResponse response) throws IOException {
        count();
        Person person = requireNonNull(transaction.execute(_ -> cards.find(PersonId.from(id))))
                .orElseThrow(() -> new RefusedRequest(HttpRefusal.NOT_FOUND));
        head(response, ExportFormat.VCARD, person.name() + "." + ExportFormat.VCARD.extension());
        try (AddressBook book = new AddressBook(response.getOutputStream())) {
            book.add(person);
        }
    }

    private void count() {
        limits.count(
                ExportLimit.EXPORT_DOWNLOAD_BY_MEMBER,
                Access.current().memberId().toString());
    }

    private static void head(HttpServletResponse response, ExportFormat format, String name) {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
