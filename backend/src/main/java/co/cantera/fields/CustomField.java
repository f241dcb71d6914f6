package co.cantera.fields;

import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.CustomFields;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a tenant has added to its companies, people, deals or leads.
 *
 * @param key what records hold its value by; made from the first label, and never changed
 * @param required why it has to be filled in, null when it may stay empty
 * @param showWhen when forms show it, null for always
 * @param secret whether only managers and admins see that it exists
 * @param quick whether its parts and ranges are to be found by an index, for kinds that have such
 * @param indexed whether that index is there
 * @param retiredAt since when it is hidden with its values, null while it is in use
 */
public record CustomField(
        FieldId id,
        int version,
        FieldObject object,
        String key,
        String label,
        FieldKind kind,
        @Nullable String section,
        @Nullable String help,
        @Nullable FieldRequirement required,
        List<FieldOption> options,
        @Nullable FieldCondition showWhen,
        boolean secret,
        boolean quick,
        boolean indexed,
        int position,
        @Nullable OffsetDateTime retiredAt) {

    /** Whether the person who asks now may know of it. */
    public boolean isVisible() {
        return !secret || Access.current().seesAll() || Access.current().leads();
    }

    /** Whether it is in use and the person who asks now may know of it. */
    public boolean isUsable() {
        return retiredAt == null && isVisible();
    }

    /** Whether an index of its own belongs to it. */
    boolean wantsIndex() {
        return quick && retiredAt == null;
    }

    /** Whether parts and ranges of it are found by an index of its own. */
    public FieldIndex index() {
        return !quick ? FieldIndex.NONE : indexed ? FieldIndex.READY : FieldIndex.PREPARING;
    }

    /** The option with this key, null for none. */
    public @Nullable FieldOption option(String wanted) {
        for (FieldOption option : options) {
            if (option.key().equals(wanted)) {
                return option;
            }
        }
        return null;
    }

    /** Where an input names it. */
    public String path() {
        return CustomFields.path(key);
    }

    CustomField at(int place) {
        return new CustomField(
                id, version, object, key, label, kind, section, help, required, options, showWhen, secret, quick,
                indexed, place, retiredAt);
    }

    CustomField retired(@Nullable OffsetDateTime since) {
        return new CustomField(
                id,
                version + 1,
                object,
                key,
                label,
                kind,
                section,
                help,
                required,
                options,
                showWhen,
                secret,
                quick,
                indexed,
                position,
                since);
    }
}
