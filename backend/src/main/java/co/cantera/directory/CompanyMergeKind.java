package co.cantera.directory;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.Changes;
import co.cantera.members.Members;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merges companies. */
@Component
class CompanyMergeKind implements MergeKind<CompanyRow> {

    private final CompanyStore store;
    private final Companies companies;
    private final Cards cards;
    private final Members members;

    CompanyMergeKind(CompanyStore store, Companies companies, Cards cards, Members members) {
        this.store = store;
        this.companies = companies;
        this.cards = cards;
        this.members = members;
    }

    @Override
    public String type() {
        return CompanyId.PREFIX;
    }

    @Override
    public Class<CompanyRow> row() {
        return CompanyRow.class;
    }

    @Override
    public @Nullable CompanyRow find(UUID id) {
        return store.find(new CompanyId(id));
    }

    @Override
    public int version(CompanyRow row) {
        return row.version();
    }

    @Override
    public String name(CompanyRow row) {
        return row.name();
    }

    @Override
    public boolean isDeleted(CompanyRow row) {
        return row.deletedAt() != null;
    }

    @Override
    public CompanyRow combined(CompanyRow survivor, CompanyRow merged, Set<MergeField> take, OffsetDateTime now) {
        boolean taxed = survivor.taxId() == null || take.contains(MergeField.TAX_ID);
        boolean owned = survivor.ownerId() == null || take.contains(MergeField.OWNER);
        UUID parent = chosen(take, MergeField.PARENT, survivor.parentId(), merged.parentId());
        boolean knots = Set.of(survivor.id().value(), merged.id().value())
                .contains(Objects.requireNonNullElse(parent, survivor.id().value()));
        return new CompanyRow(
                survivor.id(),
                survivor.version() + 1,
                take.contains(MergeField.NAME) ? merged.name() : survivor.name(),
                taxed ? merged.taxId() : survivor.taxId(),
                taxed ? merged.taxIdDisplay() : survivor.taxIdDisplay(),
                united(survivor.phones(), merged.phones()),
                united(survivor.emails(), merged.emails()),
                chosen(take, MergeField.WEBSITE, survivor.website(), merged.website()),
                chosen(take, MergeField.ADDRESS, survivor.address(), merged.address()),
                chosen(take, MergeField.CITY, survivor.city(), merged.city()),
                chosen(take, MergeField.COUNTRY, survivor.country(), merged.country()),
                chosen(take, MergeField.SECTOR, survivor.sector(), merged.sector()),
                knots ? null : parent,
                chosen(take, MergeField.DESCRIPTION, survivor.description(), merged.description()),
                owned ? merged.ownerId() : survivor.ownerId(),
                owned ? merged.teamId() : survivor.teamId(),
                survivor.fields(),
                survivor.createdAt(),
                now,
                null,
                survivor.tagIds());
    }

    /** The other one's value where it was chosen or there is none. */
    static <T> @Nullable T chosen(Set<MergeField> take, MergeField field, @Nullable T own, @Nullable T other) {
        return own == null || take.contains(field) ? other : own;
    }

    static List<String> united(List<String> own, List<String> other) {
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(other);
        return new ArrayList<>(all);
    }

    @Override
    public CompanyRow next(CompanyRow row, OffsetDateTime now, @Nullable OffsetDateTime deletedAt) {
        return new CompanyRow(
                row.id(),
                row.version() + 1,
                row.name(),
                row.taxId(),
                row.taxIdDisplay(),
                row.phones(),
                row.emails(),
                row.website(),
                row.address(),
                row.city(),
                row.country(),
                row.sector(),
                row.parentId(),
                row.description(),
                row.ownerId(),
                row.teamId(),
                row.fields(),
                row.createdAt(),
                now,
                deletedAt,
                row.tagIds());
    }

    @Override
    public Changes changes(CompanyRow before, CompanyRow after) {
        return CompanyChanges.of(before, after, cards::company, members::find);
    }

    @Override
    public boolean save(CompanyRow after, Entry entry) {
        return store.update(after, entry);
    }

    @Override
    public Object whole(CompanyRow row) {
        return Objects.requireNonNull(companies.find(row.id()));
    }
}
