package co.cantera.identity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change that somebody made at Keycloak, as its admin events tell it.
 *
 * @param time in milliseconds since 1970
 * @param path of what was changed, such as {@code organizations/<id>/members/<id>}
 */
record ConsoleChange(long time, String operation, String path) {

    private static final String ID = "([0-9a-f-]{36})";
    private static final Pattern ORGANIZATION = Pattern.compile("organizations/" + ID + "(/.*)?");
    private static final Pattern MEMBER = Pattern.compile(".*/members/" + ID + "(/.*)?");
    private static final Pattern USER = Pattern.compile("users/" + ID);

    static ConsoleChange of(Map<String, Object> event) {
        return new ConsoleChange(
                ((Number) event.getOrDefault("time", 0L)).longValue(),
                String.valueOf(event.get("operationType")),
                String.valueOf(event.get("resourcePath")));
    }

    Optional<UUID> organization() {
        return id(ORGANIZATION);
    }

    /** The member of an organization that was added, so that an inactive membership may become active again. */
    Optional<UUID> addedMember() {
        return operation.equals("CREATE") || operation.equals("UPDATE") ? id(MEMBER) : Optional.empty();
    }

    /** The account that was disabled, deleted or otherwise changed. */
    Optional<UUID> user() {
        return id(USER);
    }

    private Optional<UUID> id(Pattern pattern) {
        Matcher matcher = pattern.matcher(path);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
