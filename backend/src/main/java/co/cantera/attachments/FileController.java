package co.cantera.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.shared.files.FileStore;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.HttpRefusals;
import co.cantera.shared.http.RefusedRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Where files come in and go out. Nothing of what goes out is ever run in the browser. */
@RestController
class FileController {

    private final AttachmentUploads uploads;
    private final Attachments attachments;
    private final Previews previews;
    private final FileStore files;
    private final TransactionTemplate transaction;
    private final HttpRefusals refusals;

    FileController(
            AttachmentUploads uploads,
            Attachments attachments,
            Previews previews,
            FileStore files,
            TransactionTemplate transaction,
            HttpRefusals refusals) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.previews = previews;
        this.files = files;
        this.transaction = transaction;
        this.refusals = refusals;
    }

    @PostMapping("/t/{slug}/api/files")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> upload(@RequestParam String record, @RequestParam MultipartFile file) throws IOException {
        return Map.of("id", uploads.take(RecordRef.of(record), file).toString());
    }

    @GetMapping("/t/{slug}/api/files/{id}")
    void download(@PathVariable String id, HttpServletResponse response) throws IOException {
        AttachmentRow row = find(id);
        protect(response);
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(row.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(row.name(), UTF_8)
                        .build()
                        .toString());
        try (var in = files.open(row.sha256())) {
            in.transferTo(response.getOutputStream());
        }
    }

    @GetMapping("/t/{slug}/api/files/{id}/preview")
    void preview(@PathVariable String id, HttpServletResponse response) throws IOException {
        AttachmentRow row = find(id);
        byte[] picture = paint(row).orElseThrow(() -> new RefusedRequest(HttpRefusal.NOT_FOUND));
        protect(response);
        response.setContentType(MediaType.IMAGE_JPEG_VALUE);
        response.setContentLength(picture.length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=3600");
        response.getOutputStream().write(picture);
    }

    private Optional<byte[]> paint(AttachmentRow row) throws IOException {
        if (!Previews.of(row.mediaType())) {
            return Optional.empty();
        }
        try (var in = files.open(row.sha256())) {
            return previews.paint(row.mediaType(), in);
        }
    }

    private AttachmentRow find(String id) {
        return Optional.ofNullable(transaction.execute(_ -> Optional.ofNullable(attachments.row(AttachmentId.from(id)))
                        .filter(row -> row.deletedAt() == null)))
                .flatMap(found -> found)
                .orElseThrow(() -> new RefusedRequest(HttpRefusal.NOT_FOUND));
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.write(request, response, HttpRefusal.TOO_LARGE);
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    void noFile(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refusals.write(request, response, HttpRefusal.BAD_REQUEST);
    }
}
