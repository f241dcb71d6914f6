package co.cantera.views;

import static java.util.Objects.requireNonNullElse;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.members.Members;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.UuidV7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The views that the person who asks can use, and what may be done with them. */
@Component
class Views {

    private static final int MAX_NAME = 80;
    private static final int MAX_ADDRESS = 4000;
    /** Of one list, for one person: more could not be told apart. */
    private static final int MAX_VIEWS = 100;

    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z][\\w.:-]*=[^&#\\s\\p{Cntrl}]*(&[A-Za-z][\\w.:-]*=[^&#\\s\\p{Cntrl}]*)*+)?");

    private final ViewStore store;
    private final Members members;
    private final Clock clock;

    Views(ViewStore store, Members members, Clock clock) {
        this.store = store;
        this.members = members;
        this.clock = clock;
    }

    /** The views of a list by name. */
    List<SavedView> of(ListObject object) {
        return store.of(object, members.roster());
    }

    /** The view, null when it is gone or not the person's to see. */
    @Nullable
    SavedView find(ViewId id) {
        return store.find(id, false, members.roster());
    }

    Outcome<SavedView> create(CreateSavedViewInput input) {
        SavedView view = new SavedView(
                new ViewId(UuidV7.next()),
                1,
                input.object(),
                input.name().strip(),
                input.address(),
                input.shared(),
                Access.current().memberId(),
                members.find(Access.current().memberId()),
                false,
                false);
        return input.shared() && !view.viewerCanShare()
                ? Outcome.refused(new NotAllowed())
                : checked(view, of(input.object())).then(this::insert);
    }

    Outcome<SavedView> update(UpdateSavedViewInput input) {
        return editable(input.id(), false).then(view -> {
            if (view.version() != input.version()) {
                return Outcome.refused(new VersionConflict(view));
            }
            boolean shared = requireNonNullElse(Given.or(input.shared(), view.shared()), view.shared());
            SavedView after = new SavedView(
                    view.id(),
                    view.version() + 1,
                    view.object(),
                    requireNonNullElse(Given.text(input.name(), view.name()), ""),
                    requireNonNullElse(Given.or(input.address(), view.address()), view.address()),
                    shared,
                    view.ownerId(),
                    view.owner(),
                    view.viewerDefault(),
                    shared && view.defaultForAll());
            return shared != view.shared() && !view.viewerCanShare()
                    ? Outcome.refused(new NotAllowed())
                    : checked(after, of(view.object())).then(next -> save(view, next));
        });
    }

    Outcome<SavedView> delete(ViewId id) {
        return editable(id, false).then(view -> {
            store.delete(view, OffsetDateTime.now(clock), entry(view, ChangeKind.DELETED, new Changes()));
            return Outcome.done(view);
        });
    }

    Outcome<SavedView> restore(ViewId id) {
        SavedView there = find(id);
        if (there != null) {
            return Outcome.done(there);
        }
        return editable(id, true).then(view -> {
            store.restore(view, entry(view, ChangeKind.RESTORED, new Changes()));
            return Outcome.done(view);
        });
    }

    private Outcome<SavedView> editable(ViewId id, boolean deleted) {
        SavedView view = store.find(id, deleted, members.roster());
        if (view == null) {
            return Outcome.refused(new NotFound());
        }
        return view.viewerCanEdit() ? Outcome.done(view) : Outcome.refused(new NotAllowed());
    }

    private static Outcome<SavedView> checked(SavedView view, List<SavedView> all) {
        List<SavedView> others =
                all.stream().filter(other -> !other.id().equals(view.id())).toList();
        return new InputChecks()
                .required("name", view.name())
                .atMost(MAX_NAME, "name", view.name())
                .that(others.stream().noneMatch(other -> other.name().equalsIgnoreCase(view.name())), "name", "taken")
                .that(others.size() < MAX_VIEWS, "name", "tooManyViews", MAX_VIEWS)
                .atMost(MAX_ADDRESS, "address", view.address())
                .that(ADDRESS.matcher(view.address()).matches(), "address", "invalidAddress")
                .outcome(view);
    }

    private Outcome<SavedView> insert(SavedView view) {
        store.insert(view, OffsetDateTime.now(clock), entry(view, ChangeKind.CREATED, changes(null, view)));
        return Outcome.done(view);
    }

    private Outcome<SavedView> save(SavedView before, SavedView after) {
        Changes changes = changes(before, after);
        if (changes.isEmpty()) {
            return Outcome.done(before);
        }
        if (store.update(after, entry(after, ChangeKind.UPDATED, changes))) {
            return Outcome.done(after);
        }
        SavedView current = find(after.id());
        return Outcome.refused(current == null ? new NotFound() : new VersionConflict(current));
    }

    private static Changes changes(@Nullable SavedView before, SavedView after) {
        return new Changes()
                .field("name", before == null ? null : before.name(), after.name())
                .field("address", before == null ? null : before.address(), after.address())
                .field("shared", before == null ? null : before.shared(), after.shared());
    }

    private static Entry entry(SavedView view, ChangeKind kind, Changes changes) {
        return new Entry(view.id().value(), kind, changes);
    }
}
