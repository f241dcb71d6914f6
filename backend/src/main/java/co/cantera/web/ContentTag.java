package co.cantera.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** The tag by which a browser asks whether a file is still the same: a hash of its content, computed once. */
final class ContentTag {

    private static final Map<String, String> TAGS = new ConcurrentHashMap<>();

    private ContentTag() {}

    static String of(Resource file) {
        return TAGS.computeIfAbsent(file.getDescription(), description -> hash(file));
    }

    private static String hash(Resource file) {
        try (var content = file.getInputStream()) {
            return '"' + DigestUtils.md5DigestAsHex(content) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
