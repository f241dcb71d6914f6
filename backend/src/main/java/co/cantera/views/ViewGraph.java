package co.cantera.views;

import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Saved views over GraphQL. */
@Controller
class ViewGraph {

    private final Views views;
    private final DefaultViews defaults;

    ViewGraph(Views views, DefaultViews defaults) {
        this.views = views;
        this.defaults = defaults;
    }

    record CreateSavedViewSuccess(SavedView view) {}

    record UpdateSavedViewSuccess(SavedView view) {}

    record DeleteSavedViewSuccess(SavedView view) {}

    record RestoreSavedViewSuccess(SavedView view) {}

    record SetDefaultViewSuccess(List<SavedView> views) {}

    @QueryMapping
    List<SavedView> savedViews(@Argument ListObject object) {
        return views.of(object);
    }

    @MutationMapping
    Object createSavedView(@Argument CreateSavedViewInput input) {
        return views.create(input).payload(CreateSavedViewSuccess::new);
    }

    @MutationMapping
    Object updateSavedView(@Argument UpdateSavedViewInput input) {
        return views.update(input).payload(UpdateSavedViewSuccess::new);
    }

    @MutationMapping
    Object deleteSavedView(@Argument DeleteSavedViewInput input) {
        return views.delete(input.id()).payload(DeleteSavedViewSuccess::new);
    }

    @MutationMapping
    Object restoreSavedView(@Argument RestoreSavedViewInput input) {
        return views.restore(input.id()).payload(RestoreSavedViewSuccess::new);
    }

    @MutationMapping
    Object setDefaultView(@Argument SetDefaultViewInput input) {
        return defaults.set(input).payload(SetDefaultViewSuccess::new);
    }
}
