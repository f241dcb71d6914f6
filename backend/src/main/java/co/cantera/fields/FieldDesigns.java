package co.cantera.fields;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.UuidV7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.stereotype.Component;

/** How admins design the fields of their company. What other nodes did is read anew, never taken from the cache. */
@Component
class FieldDesigns {

    private final FieldStore store;
    private final FieldIndexStore indexes;
    private final FieldCatalog catalog;
    private final AuditTrail audit;
    private final Clock clock;

    FieldDesigns(FieldStore store, FieldIndexStore indexes, FieldCatalog catalog, AuditTrail audit, Clock clock) {
        this.store = store;
        this.indexes = indexes;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<CustomField> create(CreateCustomFieldInput input) {
        return allowed(known -> {
            List<CustomField> others = known.of(input.object());
            Set<String> keys = others.stream().map(CustomField::key).collect(Collectors.toSet());
            InputChecks checks = new InputChecks();
            List<FieldOption> options = FieldOptions.after(List.of(), input.options());
            FieldOptions.check(checks, input.kind(), List.of(), input.options(), options);
            CustomField field = new CustomField(
                    new FieldId(UuidV7.next()),
                    1,
                    input.object(),
                    FieldKeys.of(input.label(), "field", keys),
                    input.label().strip(),
                    input.kind(),
                    Given.trimmed(input.section()),
                    Given.trimmed(input.help()),
                    requirement(input.required(), null),
                    options,
                    input.showWhen() == null ? null : input.showWhen().condition(),
                    input.secret(),
                    input.quick(),
                    false,
                    others.stream().mapToInt(CustomField::position).max().orElse(0) + 1,
                    null);
            new FieldRules(others, checks).check(field);
            return checks.outcome(field).then(this::insert);
        });
    }

    private Outcome<CustomField> insert(CustomField field) {
        if (!store.insert(field, new Entry(field.id().value(), ChangeKind.CREATED, FieldChanges.of(null, field)))) {
            return Outcome.refused(InvalidInput.field("label", "taken"));
        }
        if (field.wantsIndex()) {
            indexes.ask(field.id().value());
        }
        catalog.changed();
        return Outcome.done(field);
    }

    Outcome<CustomField> update(UpdateCustomFieldInput input) {
        return current(input.id(), input.version(), (field, others) -> {
            InputChecks checks = new InputChecks();
            List<FieldOption> options = FieldOptions.after(field.options(), input.options());
            FieldOptions.check(checks, field.kind(), field.options(), input.options(), options);
            FieldConditionInput showWhen = input.showWhen().value();
            CustomField after = new CustomField(
                    field.id(),
                    field.version() + 1,
                    field.object(),
                    field.key(),
                    Objects.requireNonNullElse(Given.text(input.label(), field.label()), ""),
                    field.kind(),
                    Given.text(input.section(), field.section()),
                    Given.text(input.help(), field.help()),
                    requirement(input.required(), field.required()),
                    options,
                    input.showWhen().isOmitted() ? field.showWhen() : showWhen == null ? null : showWhen.condition(),
                    Objects.requireNonNullElse(input.secret(), field.secret()),
                    Objects.requireNonNullElse(input.quick(), field.quick()),
                    field.indexed(),
                    field.position(),
                    field.retiredAt());
            new FieldRules(others, checks).check(after);
            return checks.outcome(after).then(checked -> save(field, checked, ChangeKind.UPDATED));
        });
    }

    private static @Nullable FieldRequirement requirement(
            ArgumentValue<FieldRequirementInput> given, @Nullable FieldRequirement before) {
        return given.isOmitted() ? before : requirement(given.value(), before);
    }

    /** Whoever asks for a field first stays the one to ask why. */
    private static @Nullable FieldRequirement requirement(
            @Nullable FieldRequirementInput given, @Nullable FieldRequirement before) {
        return given == null
                ? null
                : new FieldRequirement(
                        given.reason().strip(),
                        Given.trimmed(given.example()),
                        before == null ? Access.current().memberId() : before.ownerId());
    }

    /** Hides the field; its values stay, and retiring it twice is no fault. */
    Outcome<CustomField> retire(RetireCustomFieldInput input) {
        return current(
                input.id(),
                input.version(),
                (field, others) -> field.retiredAt() != null
                        ? Outcome.done(field)
                        : save(field, field.retired(OffsetDateTime.now(clock)), ChangeKind.DELETED));
    }

    Outcome<CustomField> restore(RestoreCustomFieldInput input) {
        return allowed(known -> {
            CustomField field = known.find(input.id().value());
            if (field == null) {
                return Outcome.refused(new NotFound());
            }
            if (field.retiredAt() == null) {
                return Outcome.done(field);
            }
            InputChecks checks = new InputChecks();
            new FieldRules(others(known, field), checks).inUse(field);
            return checks.outcome(field.retired(null)).then(after -> save(field, after, ChangeKind.RESTORED));
        });
    }

    /** Puts the named fields first, in this order; the other ones follow as they were. */
    Outcome<List<CustomField>> order(OrderCustomFieldsInput input) {
        return allowed(known -> {
            List<CustomField> before = known.of(input.object());
            List<CustomField> after = new ArrayList<>();
            for (FieldId id : input.ids()) {
                CustomField field = known.find(id.value());
                if (field == null || field.object() != input.object() || after.contains(field)) {
                    return Outcome.refused(InvalidInput.field("ids", "unknown"));
                }
                after.add(field);
            }
            before.stream().filter(field -> !after.contains(field)).forEach(after::add);
            return Outcome.done(place(after));
        });
    }

    private List<CustomField> place(List<CustomField> wanted) {
        List<CustomField> placed = new ArrayList<>();
        List<CustomField> moved = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (CustomField field : wanted) {
            CustomField after = field.at(placed.size() + 1);
            placed.add(after);
            if (after.position() != field.position()) {
                moved.add(after);
                Changes change = new Changes().field("position", field.position(), after.position());
                entries.add(new Entry(field.id().value(), ChangeKind.UPDATED, change));
            }
        }
        if (!moved.isEmpty()) {
            store.place(moved);
            audit.recordAll(FieldId.PREFIX, "ordered", entries);
            catalog.changed();
        }
        return placed.stream().filter(field -> field.retiredAt() == null).toList();
    }

    private Outcome<CustomField> save(CustomField before, CustomField after, ChangeKind kind) {
        Changes changes = FieldChanges.of(before, after);
        if (changes.isEmpty()) {
            return Outcome.done(before);
        }
        if (!store.update(after, new Entry(after.id().value(), kind, changes))) {
            return Outcome.refused(new VersionConflict(before));
        }
        if (before.wantsIndex() != after.wantsIndex()) {
            indexes.ask(after.id().value());
        }
        catalog.changed();
        return Outcome.done(after);
    }

    private interface Act {

        Outcome<CustomField> on(CustomField field, List<CustomField> others);
    }

    private Outcome<CustomField> current(FieldId id, int version, Act act) {
        return allowed(known -> {
            CustomField field = known.find(id.value());
            if (field == null) {
                return Outcome.refused(new NotFound());
            }
            return field.version() == version
                    ? act.on(field, others(known, field))
                    : Outcome.refused(new VersionConflict(field));
        });
    }

    private static List<CustomField> others(FieldDefinitions known, CustomField field) {
        return known.of(field.object()).stream()
                .filter(other -> !other.id().equals(field.id()))
                .toList();
    }

    private <T> Outcome<T> allowed(Function<FieldDefinitions, Outcome<T>> act) {
        return Access.current().seesAll() ? act.apply(store.load()) : Outcome.refused(new NotAllowed());
    }
}
