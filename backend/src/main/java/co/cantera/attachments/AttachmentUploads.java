package co.cantera.attachments;

import co.cantera.shared.access.Access;
import co.cantera.shared.files.FileStore;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.limits.RateLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Takes in files: looks at them, keeps their content, then says at which record they are. */
@Component
class AttachmentUploads {

    private final Attachments attachments;
    private final FileStore files;
    private final RateLimits limits;
    private final AttachmentProperties properties;
    private final TransactionTemplate transaction;

    AttachmentUploads(
            Attachments attachments,
            FileStore files,
            RateLimits limits,
            AttachmentProperties properties,
            TransactionTemplate transaction) {
        this.attachments = attachments;
        this.files = files;
        this.limits = limits;
        this.properties = properties;
        this.transaction = transaction;
    }

    AttachmentId take(RecordRef record, MultipartFile file) throws IOException {
        limits.count(
                AttachmentLimit.ATTACHMENT_BY_MEMBER,
                Access.current().memberId().toString());
        if (!Boolean.TRUE.equals(transaction.execute(_ -> attachments.mayBring(record)))) {
            throw new RefusedRequest(HttpRefusal.NOT_FOUND);
        }
        String name = FileKind.plainName(String.valueOf(file.getOriginalFilename()));
        String type = check(file, name);
        byte[] hash = keep(file);
        return transaction.execute(_ -> attachments.add(record, name, type, file.getSize(), hash));
    }

    private String check(MultipartFile file, String name) throws IOException {
        if (file.isEmpty()) {
            throw RefusedRequest.field("file", "emptyFile");
        }
        if (file.getSize() > properties.most().toBytes()) {
            throw new RefusedRequest(HttpRefusal.TOO_LARGE);
        }
        try (var in = new BufferedInputStream(file.getInputStream())) {
            String type = FileKind.of(in, name);
            if (FileKind.isRefused(type, name)) {
                throw RefusedRequest.field("file", "refusedFile");
            }
            return type;
        }
    }

    private byte[] keep(MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            return files.put(in, properties.quota().toBytes())
                    .orElseThrow(() -> RefusedRequest.field("file", "fullFiles"));
        }
    }
}
