package co.cantera.leads;

import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.bulk.CustomFields;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an act changes of a lead. */
final class LeadChanges {

    private static final LeadContent NOTHING = new LeadContent(
            "", null, null, List.of(), List.of(), null, null, null, null, Utm.NONE, null, CustomFields.NONE);

    private LeadChanges() {}

    /** @param owners the name of a member by its id */
    static Changes of(
            @Nullable LeadRow before, LeadRow after, Function<@Nullable UUID, ? extends @Nullable Object> owners) {
        LeadContent was = before == null ? NOTHING : before.content();
        LeadContent is = after.content();
        LeadDiscard discard = after.state().discard();
        LeadDiscard discarded = before == null ? null : before.state().discard();
        return new Changes()
                .field("name", before == null ? null : was.name(), is.name())
                .field("companyName", was.companyName(), is.companyName())
                .field("jobTitle", was.jobTitle(), is.jobTitle())
                .field("phones", was.phones(), is.phones())
                .field("emails", was.emails(), is.emails())
                .field("city", was.city(), is.city())
                .field("sector", was.sector(), is.sector())
                .field("message", was.message(), is.message())
                .field("source", was.source(), is.source())
                .field("campaign", was.utm().campaign(), is.utm().campaign())
                .field("discardReason", reason(discarded), reason(discard))
                .field("discardNote", note(discarded), note(discard))
                .field("owner", before == null ? null : owners.apply(before.ownerId()), owners.apply(after.ownerId()));
    }

    /** What became of the lead, by name. */
    static Changes converted(Changes changes, ChangeKind kind, @Nullable LeadConversion into) {
        return kind != ChangeKind.CONVERTED || into == null
                ? changes
                : changes.field("company", null, into.company())
                        .field("person", null, into.person())
                        .field("deal", null, into.deal());
    }

    private static @Nullable String reason(@Nullable LeadDiscard discard) {
        return discard == null ? null : discard.reason().name();
    }

    private static @Nullable String note(@Nullable LeadDiscard discard) {
        return discard == null ? null : discard.note();
    }
}
