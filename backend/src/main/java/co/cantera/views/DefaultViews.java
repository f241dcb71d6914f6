package co.cantera.views;

import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** With which views lists open: for a person, and for everyone who has chosen none. */
@Component
class DefaultViews {

    private final ViewStore store;
    private final Views views;

    DefaultViews(ViewStore store, Views views) {
        this.store = store;
        this.views = views;
    }

    Outcome<List<SavedView>> set(SetDefaultViewInput input) {
        if (input.viewId() == null) {
            return save(input, null);
        }
        SavedView view = views.find(input.viewId());
        return view == null || view.object() != input.object() ? Outcome.refused(new NotFound()) : save(input, view);
    }

    private Outcome<List<SavedView>> save(SetDefaultViewInput input, @Nullable SavedView view) {
        if (!input.forEveryone()) {
            store.setDefault(input.object(), view == null ? null : view.id());
        } else if (!SavedView.viewerLeads()) {
            return Outcome.refused(new NotAllowed());
        } else if (view != null && !view.shared()) {
            return Outcome.refused(InvalidInput.field("viewId", "viewNotShared"));
        } else {
            store.setDefaultForAll(input.object(), view == null ? null : view.id());
        }
        return Outcome.done(views.of(input.object()));
    }
}
