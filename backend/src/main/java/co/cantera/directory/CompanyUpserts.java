package co.cantera.directory;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.bulk.UpsertTerms;
import co.cantera.shared.bulk.Upserted;
import co.cantera.shared.bulk.Upserted.Kind;
import co.cantera.shared.bulk.Upserts;
import co.cantera.shared.graph.FieldProblem;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.latam.PlainText;
import co.cantera.shared.latam.TaxId;
import co.cantera.shared.latam.TaxIds;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides what many companies from a file become. They are known again by import key, by tax number and by name. */
final class CompanyUpserts extends Upserts<CompanyImport, CompanyImported> {

    private static final int DEEPEST = 50;

    private final String country;
    private final OffsetDateTime now;
    private final Map<UUID, UUID> parents;

    /**
     * @param country where tax numbers are read
     * @param parents the stored companies above those that are known
     */
    CompanyUpserts(UpsertTerms terms, String country, OffsetDateTime now, Map<UUID, UUID> parents) {
        super(terms);
        this.country = country;
        this.now = now;
        this.parents = parents;
    }

    /** The tax number that a text is, null when it is none. */
    static @Nullable String taxNumber(String country, @Nullable String text) {
        return text != null && TaxIds.parse(country, text) instanceof TaxId.Valid valid ? valid.number() : null;
    }

    /** The company that a link means, made from its name where there is none; null when there is nothing to make it from. */
    @Nullable
    UUID link(CompanyLink link) {
        List<String> wanted = new ArrayList<>(List.of("key:" + link.key()));
        String name = link.name();
        String taxId = taxNumber(country, name);
        if (taxId != null) {
            wanted.add("tax:" + taxId);
        }
        if (name != null) {
            wanted.add("name:" + PlainText.fold(name));
        }
        for (String handle : wanted) {
            CompanyImported known = find(List.of(handle));
            if (known != null && known.isUsable()) {
                return known.id();
            }
        }
        if (name == null || name.length() > 200) {
            return null;
        }
        boolean keyTaken = find(List.of("key:" + link.key())) != null;
        CompanyImported made = new CompanyImported(
                CompanyRows.named(name, link.owner(), country, now),
                CustomFields.NONE,
                keyTaken ? null : link.key(),
                null,
                true);
        put(made);
        return made.id();
    }

    /** What became of the row once its parent is set too; called after all rows were added. */
    Upserted withParent(CompanyImport row, Upserted added) {
        UUID id = added.id();
        CompanyLink link = row.parent();
        if (id == null || link == null || isRepeated(row, id)) {
            return added;
        }
        UUID parent = link(link);
        CompanyImported company = current(id);
        if (company == null || parent == null || parent.equals(company.row().parentId())) {
            return added;
        }
        if (isBelow(parent, id)) {
            return new Upserted(id, added.kind(), List.of(FieldProblem.of("parentId", "cycle")));
        }
        put(with(company, CompanyRows.withParent(company.row(), parent, now), company.hash()));
        return added.kind() == Kind.UNCHANGED ? Upserted.done(id, Kind.UPDATED) : added;
    }

    private boolean isBelow(UUID company, UUID other) {
        UUID at = company;
        for (int step = 0; at != null && step < DEEPEST; step++) {
            if (at.equals(other)) {
                return true;
            }
            CompanyImported known = current(at);
            at = known == null ? parents.get(at) : known.row().parentId();
        }
        return false;
    }

    @Override
    protected List<String> handlesOf(CompanyImport row) {
        return switch (by()) {
            case AUTOMATIC ->
                row.taxId() == null
                        ? List.of("key:" + row.key(), "name:" + PlainText.fold(row.name()))
                        : List.of("key:" + row.key(), "tax:" + row.taxId(), "untaxed:" + PlainText.fold(row.name()));
            case NONE, EXTERNAL_ID -> List.of("key:" + row.key());
            case TAX_ID -> chosen("tax", row.taxId(), row.key());
            case EMAIL -> chosen("email", row.email(), row.key());
            case PHONE -> chosen("phone", row.phone(), row.key());
            case NAME -> chosen("name", PlainText.fold(row.name()), row.key());
        };
    }

    @Override
    protected List<String> handles(CompanyImported company) {
        List<String> handles = new ArrayList<>();
        if (company.key() != null) {
            handles.add("key:" + company.key());
        }
        if (company.isUsable()) {
            String name = PlainText.fold(company.row().name());
            handles.add("name:" + name);
            handles.add(
                    company.row().taxId() == null
                            ? "untaxed:" + name
                            : "tax:" + company.row().taxId());
            handles.addAll(
                    Contacts.handles(company.row().emails(), company.row().phones()));
        }
        return handles;
    }

    @Override
    protected String hash(CompanyImport row) {
        return row.hash();
    }

    @Override
    protected CompanyImported create(CompanyImport row) {
        CompanyRow empty = CompanyRows.named("", row.owner(), country, now);
        return new CompanyImported(
                CompanyRows.merged(empty, row, now), row.fields(), free(null, row.key()), row.hash(), true);
    }

    @Override
    protected CompanyImported merge(CompanyImported before, CompanyImport row) {
        return new CompanyImported(
                CompanyRows.merged(before.row(), row, now),
                row.blanks().of(before.fields().with(row.fields())),
                free(before.key(), row.key()),
                row.hash(),
                true);
    }

    @Override
    protected List<FieldProblem> faults(CompanyImported after) {
        return CompanyChanges.check(new InputChecks(), after.row()).problems();
    }

    @Override
    protected boolean isSame(CompanyImported before, CompanyImported after) {
        return before.fields().equals(after.fields())
                && CompanyChanges.of(before.row(), after.row(), id -> id, id -> id)
                        .isEmpty();
    }

    private static CompanyImported with(CompanyImported company, CompanyRow row, @Nullable String hash) {
        return new CompanyImported(row, company.fields(), company.key(), hash, company.visible());
    }
}
