package co.cantera.directory;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.Changes;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldValues;
import co.cantera.members.Members;
import co.cantera.shared.bulk.MatchKey;
import co.cantera.shared.bulk.Saved;
import co.cantera.shared.bulk.UpsertTerms;
import co.cantera.shared.bulk.Upserted;
import co.cantera.shared.latam.PlainText;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings in many people at once, by the rules for one, in as many statements whatever their number. */
@Component
public class PersonImports {

    private final PersonImportStore store;
    private final Cards cards;
    private final Members members;
    private final AuditTrail audit;
    private final FieldValues fields;
    private final Clock clock;

    PersonImports(
            PersonImportStore store, Cards cards, Members members, AuditTrail audit, FieldValues fields, Clock clock) {
        this.store = store;
        this.cards = cards;
        this.members = members;
        this.audit = audit;
        this.fields = fields;
        this.clock = clock;
    }

    /** Creates and changes people; the answers are in the order of the rows. */
    public List<Upserted> upsert(List<PersonImport> rows, UpsertTerms terms) {
        PersonUpserts upserts = new PersonUpserts(terms, OffsetDateTime.now(clock));
        store.known(rows.stream().map(PersonImport::key).toList()).forEach(upserts::know);
        alike(rows, terms.by()).forEach(upserts::know);
        List<Upserted> answers = rows.stream().map(upserts::add).toList();
        save(upserts.saved(), terms);
        return answers;
    }

    /** The people who may be those of the rows, by what was chosen to know them by. */
    private List<PersonImported> alike(List<PersonImport> rows, MatchKey by) {
        return switch (by) {
            case AUTOMATIC, NONE, EXTERNAL_ID, TAX_ID -> List.of();
            case EMAIL -> store.reachedAt(given(rows.stream().map(PersonImport::email)), List.of());
            case PHONE ->
                store.reachedAt(
                        List.of(),
                        rows.stream()
                                .flatMap(row -> row.phones().stream())
                                .distinct()
                                .toList());
            case NAME ->
                store.named(rows.stream().map(PersonUpserts::name).distinct().toList());
        };
    }

    /** The people whom links mean without doubt, null for the others; the answers are in the order of the links. */
    public List<@Nullable PersonId> link(List<PersonLink> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        Map<String, List<PersonImported>> found = new HashMap<>();
        for (PersonImported person : Stream.concat(
                        store.known(given(links.stream().map(PersonLink::key))).stream(),
                        store.named(given(links.stream().map(PersonLink::name))).stream())
                .filter(PersonImported::isUsable)
                .distinct()
                .toList()) {
            found.computeIfAbsent("name:" + PlainText.fold(person.row().name()), key -> new ArrayList<>())
                    .add(person);
            found.computeIfAbsent("key:" + person.key(), key -> new ArrayList<>())
                    .add(person);
        }
        List<@Nullable PersonId> answers = new ArrayList<>();
        for (PersonLink link : links) {
            List<PersonImported> byKey = found.getOrDefault("key:" + link.key(), List.of());
            List<PersonImported> known = link.key() != null && !byKey.isEmpty() || link.name() == null
                    ? byKey
                    : found.getOrDefault("name:" + PlainText.fold(link.name()), List.of());
            answers.add(known.size() == 1 ? known.getFirst().row().id() : null);
        }
        return answers;
    }

    private void save(List<Saved<PersonImported>> saved, UpsertTerms terms) {
        if (saved.isEmpty() || !terms.kept()) {
            return;
        }
        store.save(saved);
        terms.trace(PersonId.PREFIX, saved);
        audit.recordAll(PersonId.PREFIX, "imported", entries(saved));
    }

    /** What is written down of these changes. */
    List<AuditTrail.Entry> entries(List<Saved<PersonImported>> saved) {
        Cards.Found companies = cards.ofCompanies(companyIds(saved));
        return saved.stream()
                .map(each -> new AuditTrail.Entry(each.after().id(), ImportKinds.of(each), changes(each, companies)))
                .toList();
    }

    private Changes changes(Saved<PersonImported> saved, Cards.Found companies) {
        PersonImported before = saved.before();
        Changes changes = PersonChanges.of(
                before == null ? null : before.row(), saved.after().row(), companies::company, members::find);
        fields.tell(
                FieldObject.PERSON,
                before == null ? null : before.fields(),
                saved.after().fields(),
                changes);
        return changes;
    }

    private static Set<UUID> companyIds(List<Saved<PersonImported>> saved) {
        Set<UUID> ids = new HashSet<>();
        for (Saved<PersonImported> each : saved) {
            Stream.of(each.before(), each.after())
                    .filter(Objects::nonNull)
                    .map(person -> person.row().companyId())
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
        }
        return ids;
    }

    private static List<String> given(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).distinct().toList();
    }
}
