package co.cantera.tags;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.store.TenantCache;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tags of the current tenant; few enough to be kept whole for some seconds. */
@Component
public class Tags {

    private static final int MAX_NAME = 60;
    private static final int MAX_TAGS = 500;

    private final TagStore store;
    private final Clock clock;
    private final TenantCache<TagCatalogue> catalogues = new TenantCache<>(Duration.ofSeconds(10));

    Tags(TagStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** All tags of the tenant. */
    public TagCatalogue catalogue() {
        return catalogues.get(store::load);
    }

    Outcome<Tag> create(CreateTagInput input) {
        Tag tag = new Tag(
                new TagId(UuidV7.next()),
                1,
                input.name().strip(),
                input.color() == null ? catalogue().rarest() : input.color(),
                null);
        InputChecks checks =
                new InputChecks().that(catalogue().byId().size() < MAX_TAGS, "name", "tooManyTags", MAX_TAGS);
        return named(checks, tag).then(this::insert);
    }

    private Outcome<Tag> insert(Tag tag) {
        Changes changes = new Changes().field("name", null, tag.name()).field("color", null, tag.color());
        return store.insert(tag, OffsetDateTime.now(clock), entry(tag, ChangeKind.CREATED, changes))
                ? changed(tag.id())
                : Outcome.refused(InvalidInput.field("name", "taken"));
    }

    Outcome<Tag> update(UpdateTagInput input) {
        return find(input.id()).then(tag -> {
            if (tag.version() != input.version()) {
                return Outcome.refused(new VersionConflict(tag));
            }
            Tag after = new Tag(
                    tag.id(),
                    tag.version() + 1,
                    requireNonNullElse(Given.text(input.name(), tag.name()), ""),
                    requireNonNullElse(Given.or(input.color(), tag.color()), tag.color()),
                    tag.retiredAt());
            return named(new InputChecks(), after).then(named -> save(tag, named, ChangeKind.UPDATED));
        });
    }

    Outcome<Tag> retire(TagId id) {
        return find(id).then(tag -> tag.retiredAt() == null
                ? save(tag, retired(tag, OffsetDateTime.now(clock)), ChangeKind.DELETED)
                : Outcome.done(tag));
    }

    Outcome<Tag> restore(TagId id) {
        return find(id).then(tag ->
                tag.retiredAt() == null ? Outcome.done(tag) : save(tag, retired(tag, null), ChangeKind.RESTORED));
    }

    /** The tag, for who may keep it in order. */
    Outcome<Tag> find(TagId id) {
        Tag tag = catalogue().tag(id.value());
        if (tag == null) {
            return Outcome.refused(new NotFound());
        }
        return tag.viewerCanEdit() ? Outcome.done(tag) : Outcome.refused(new NotAllowed());
    }

    /** The tag that is no more, as part of the one that stays. */
    Outcome<Tag> merged(Tag gone, Tag stays) {
        store.delete(gone.id());
        store.record(entry(stays, ChangeKind.UPDATED, new Changes().field("mergedTag", null, gone.name())));
        return changed(stays.id());
    }

    private Outcome<Tag> named(InputChecks checks, Tag tag) {
        return checks.required("name", tag.name())
                .atMost(MAX_NAME, "name", tag.name())
                .that(!store.isTaken(tag.name(), tag.id()), "name", "taken")
                .outcome(tag);
    }

    private Outcome<Tag> save(Tag before, Tag after, ChangeKind kind) {
        Changes changes =
                new Changes().field("name", before.name(), after.name()).field("color", before.color(), after.color());
        if (kind == ChangeKind.UPDATED && changes.isEmpty()) {
            return Outcome.done(before);
        }
        if (store.update(after, entry(after, kind, changes))) {
            return changed(after.id());
        }
        catalogues.forget();
        Tag current = catalogue().tag(after.id().value());
        return Outcome.refused(current == null ? new NotFound() : new VersionConflict(current));
    }

    private Outcome<Tag> changed(TagId id) {
        catalogues.forget();
        return Outcome.done(requireNonNull(catalogue().tag(id.value())));
    }

    private static Tag retired(Tag tag, @Nullable OffsetDateTime at) {
        return new Tag(tag.id(), tag.version() + 1, tag.name(), tag.color(), at);
    }

    private static Entry entry(Tag tag, ChangeKind kind, Changes changes) {
        return new Entry(tag.id().value(), kind, changes);
    }
}
