package co.cantera.imports;

import co.cantera.shared.access.Access;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.HttpRefusals;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Where files that are to be imported are sent. */
@RestController
class UploadController {

    private static final long LARGEST = DataSize.ofMegabytes(20).toBytes();

    private final Uploads uploads;
    private final HttpRefusals refusals;

    UploadController(Uploads uploads, HttpRefusals refusals) {
        this.uploads = uploads;
        this.refusals = refusals;
    }

    @PostMapping("/t/{slug}/api/imports")
    ResponseEntity<?> upload(@RequestParam MultipartFile file) throws IOException {
        Access access = Access.current();
        if (!ImportRights.mayAny(access)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body(new UploadProblem("FORBIDDEN", Texts.get("http", access.language(), "FORBIDDEN")));
        }
        if (file.getSize() > LARGEST) {
            throw new RefusedRequest(HttpRefusal.TOO_LARGE);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (uploads.take(name, file::getInputStream)) {
            case Uploads.Outcome.Taken(ImportId id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", id.toString()));
            case Uploads.Outcome.Refused(UploadProblem problem) ->
                ResponseEntity.unprocessableContent().body(problem);
        };
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
