package co.cantera.imports.files;

import java.io.IOException;
import java.io.InputStream;

/** Counts what in a stream of bytes is UTF-8, and what cannot be text at all. */
final class Utf8Evidence {

    private static final int BUFFER = 1 << 16;

    private long bytes;
    private long nulls;
    private long controls;
    private long sequences;
    private long broken;
    private int pending;

    void read(InputStream in) throws IOException {
        var buffer = new byte[BUFFER];
        int length;
        while ((length = in.read(buffer)) > 0) {
            for (int i = 0; i < length; i++) {
                add(buffer[i] & 0xFF);
            }
        }
        broken += pending > 0 ? 1 : 0;
    }

    long nulls() {
        return nulls;
    }

    boolean isBinary() {
        return controls * 50 > bytes;
    }

    /** A few broken bytes among much that is right do not make it another encoding. */
    boolean isUtf8() {
        return broken == 0 || sequences > broken * 10;
    }

    private void add(int octet) {
        bytes++;
        if (pending > 0 && (octet & 0xC0) == 0x80) {
            pending--;
            sequences += pending == 0 ? 1 : 0;
            return;
        }
        broken += pending > 0 ? 1 : 0;
        pending = 0;
        if (octet >= 0x80) {
            pending = following(octet);
            broken += pending == 0 ? 1 : 0;
        } else if (octet == 0) {
            nulls++;
        } else if (octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r') {
            controls++;
        }
    }

    /** How many bytes must follow a first one; none where it can be no first one. */
    private static int following(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            return 1;
        }
        if (octet >= 0xE0 && octet <= 0xEF) {
            return 2;
        }
        return octet >= 0xF0 && octet <= 0xF4 ? 3 : 0;
    }
}
