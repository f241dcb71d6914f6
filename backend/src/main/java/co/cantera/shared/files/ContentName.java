package co.cantera.shared.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** How a file is called by its content. */
final class ContentName {

    private ContentName() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(byte[] sha256) {
        return HexFormat.of().formatHex(sha256);
    }

    static Set<String> of(Collection<byte[]> hashes) {
        return hashes.stream().map(ContentName::of).collect(Collectors.toSet());
    }
}
