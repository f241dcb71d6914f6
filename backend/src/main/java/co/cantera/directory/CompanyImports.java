package co.cantera.directory;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.Changes;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldValues;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.bulk.MatchKey;
import co.cantera.shared.bulk.Saved;
import co.cantera.shared.bulk.UpsertTerms;
import co.cantera.shared.bulk.Upserted;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings in many companies at once, by the rules for one, in as many statements whatever their number. */
@Component
public class CompanyImports {

    private final CompanyImportStore store;
    private final Cards cards;
    private final Members members;
    private final TenantProfiles tenants;
    private final AuditTrail audit;
    private final FieldValues fields;
    private final Clock clock;

    CompanyImports(
            CompanyImportStore store,
            Cards cards,
            Members members,
            TenantProfiles tenants,
            AuditTrail audit,
            FieldValues fields,
            Clock clock) {
        this.store = store;
        this.cards = cards;
        this.members = members;
        this.tenants = tenants;
        this.audit = audit;
        this.fields = fields;
        this.clock = clock;
    }

    /** Creates and changes companies; the answers are in the order of the rows. */
    public List<Upserted> upsert(List<CompanyImport> rows, UpsertTerms terms) {
        CompanyUpserts upserts = upserts(
                Stream.concat(rows.stream().map(CompanyImport::key), links(rows).map(CompanyLink::key)),
                Stream.concat(
                        rows.stream().map(CompanyImport::taxId), links(rows).map(link -> taxNumber(link.name()))),
                Stream.concat(
                        rows.stream().map(CompanyImport::name), links(rows).map(CompanyLink::name)),
                terms);
        alike(rows, terms.by()).forEach(upserts::know);
        List<Upserted> added = rows.stream().map(upserts::add).toList();
        List<Upserted> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(upserts.withParent(rows.get(i), added.get(i)));
        }
        save(upserts.saved(), terms);
        return answers;
    }

    /** The companies that may be those of the rows, by what was chosen to know them by beyond tax numbers and names. */
    private List<CompanyImported> alike(List<CompanyImport> rows, MatchKey by) {
        return switch (by) {
            case AUTOMATIC, NONE, EXTERNAL_ID, TAX_ID, NAME -> List.of();
            case EMAIL -> store.reachedAt(given(rows.stream().map(CompanyImport::email)), List.of());
            case PHONE -> store.reachedAt(List.of(), given(rows.stream().map(CompanyImport::phone)));
        };
    }

    /** The companies that links mean, made where there is none; the answers are in the order of the links. */
    public List<@Nullable CompanyId> link(List<CompanyLink> links, UpsertTerms terms) {
        if (links.isEmpty()) {
            return List.of();
        }
        CompanyUpserts upserts = upserts(
                links.stream().map(CompanyLink::key),
                links.stream().map(link -> taxNumber(link.name())),
                links.stream().map(CompanyLink::name),
                terms.ofLinks());
        List<@Nullable CompanyId> found = new ArrayList<>();
        for (CompanyLink link : links) {
            UUID id = upserts.link(link);
            found.add(id == null ? null : new CompanyId(id));
        }
        save(upserts.saved(), terms);
        return found;
    }

    private CompanyUpserts upserts(
            Stream<String> keys, Stream<@Nullable String> taxIds, Stream<@Nullable String> names, UpsertTerms terms) {
        List<CompanyImported> known =
                new ArrayList<>(store.known(keys.distinct().toList()));
        known.addAll(store.taxed(given(taxIds)));
        known.addAll(store.named(given(names)));
        Map<UUID, UUID> above =
                store.above(known.stream().map(CompanyImported::id).toList());
        CompanyUpserts upserts =
                new CompanyUpserts(terms, tenants.current().country(), OffsetDateTime.now(clock), above);
        known.forEach(upserts::know);
        return upserts;
    }

    private void save(List<Saved<CompanyImported>> saved, UpsertTerms terms) {
        if (saved.isEmpty() || !terms.kept()) {
            return;
        }
        store.save(saved);
        terms.trace(CompanyId.PREFIX, saved);
        audit.recordAll(CompanyId.PREFIX, "imported", entries(saved));
    }

    /** What is written down of these changes. */
    List<AuditTrail.Entry> entries(List<Saved<CompanyImported>> saved) {
        Cards.Found parents = cards.ofCompanies(ids(saved));
        return saved.stream()
                .map(each -> new AuditTrail.Entry(each.after().id(), ImportKinds.of(each), changes(each, parents)))
                .toList();
    }

    private Changes changes(Saved<CompanyImported> saved, Cards.Found parents) {
        CompanyImported before = saved.before();
        Changes changes = CompanyChanges.of(
                before == null ? null : before.row(), saved.after().row(), parents::company, members::find);
        fields.tell(
                FieldObject.COMPANY,
                before == null ? null : before.fields(),
                saved.after().fields(),
                changes);
        return changes;
    }

    private static Collection<UUID> ids(List<Saved<CompanyImported>> saved) {
        Set<UUID> ids = new HashSet<>();
        for (Saved<CompanyImported> each : saved) {
            Stream.of(each.before(), each.after())
                    .filter(Objects::nonNull)
                    .map(company -> company.row().parentId())
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
        }
        return ids;
    }

    private @Nullable String taxNumber(@Nullable String text) {
        return CompanyUpserts.taxNumber(tenants.current().country(), text);
    }

    private static Stream<CompanyLink> links(List<CompanyImport> rows) {
        return rows.stream().map(CompanyImport::parent).filter(Objects::nonNull);
    }

    private static List<String> given(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).distinct().toList();
    }
}
