package co.cantera.imports.files;

import co.cantera.imports.files.FileProblem.Code;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells from all bytes of a file how its text is encoded, or that it is no text. */
sealed interface Encoding {

    Charset WINDOWS = Charset.forName("windows-1252");

    record Text(Charset charset, int byteOrderMark) implements Encoding {}

    record NotText(Code code) implements Encoding {}

    static Encoding of(FileSource source) throws IOException {
        byte[] head;
        try (var in = source.open()) {
            head = in.readNBytes(1024);
        }
        var form = FileForm.of(head);
        if (form != null) {
            return new NotText(form);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Text(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Text(StandardCharsets.UTF_16BE, 2);
        }
        return withoutUtf16Mark(source, head);
    }

    private static Encoding withoutUtf16Mark(FileSource source, byte[] head) throws IOException {
        var evidence = new Utf8Evidence();
        try (var in = source.open()) {
            evidence.read(in);
        }
        if (evidence.nulls() > 0) {
            var sides = zeros(head);
            return sides == 0
                    ? new NotText(Code.BINARY)
                    : new Text(sides > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        if (evidence.isBinary()) {
            return new NotText(Code.BINARY);
        }
        return evidence.isUtf8()
                ? new Text(StandardCharsets.UTF_8, startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0)
                : new Text(WINDOWS, 0);
    }

    /** Positive where every second byte of Latin text is zero, negative where every first one is, else zero. */
    private static int zeros(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            even += head[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += head[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        var most = head.length * 2 / 5;
        return odd > most && even == 0 ? 1 : even > most && odd == 0 ? -1 : 0;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
