package co.cantera.directory;

import co.cantera.directory.MergeStore.Extras;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What has to be known to take a merge back.
 *
 * @param before the one that stays, as it was
 * @param after the same with what it took
 * @param moved by the name of what follows, which of it was moved
 */
record MergeSnapshot(
        JsonNode before, JsonNode after, Extras extrasBefore, Extras extrasAfter, Map<String, List<UUID>> moved) {}
