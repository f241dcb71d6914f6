package co.cantera.directory;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.ContactChecks.TaxNumber;
import co.cantera.members.Assignment;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.ClientId;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import co.cantera.tags.Tags;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The companies that the team sells to. */
@Component
public class Companies {

    private final CompanyStore store;
    private final Cards cards;
    private final Members members;
    private final Assignment assignment;
    private final TenantProfiles tenants;
    private final Tags tags;
    private final Twins twins;
    private final MergeStore merges;
    private final Clock clock;

    Companies(
            CompanyStore store,
            Cards cards,
            Members members,
            Assignment assignment,
            TenantProfiles tenants,
            Tags tags,
            Twins twins,
            MergeStore merges,
            Clock clock) {
        this.store = store;
        this.cards = cards;
        this.members = members;
        this.assignment = assignment;
        this.tenants = tenants;
        this.tags = tags;
        this.twins = twins;
        this.merges = merges;
        this.clock = clock;
    }

    /** The company when the person who asks may see it, null otherwise. */
    public @Nullable Company find(CompanyId id) {
        CompanyRow row = store.find(id);
        return row == null ? null : whole(row);
    }

    Connection<Company> page(
            @Nullable CompanyFilter filter, @Nullable CompanyOrder order, PageRequest page, boolean count) {
        Connection<CompanyRow> rows = store.page(filter, order, page, count);
        return rows.map(whole(rows.edges().stream().map(edge -> edge.node()).toList()));
    }

    /** Those of these companies that the person who asks may see, in any order. */
    public List<Company> findAll(List<CompanyId> ids) {
        List<CompanyRow> rows = store.findAll(ids.stream().map(CompanyId::value).toList());
        return rows.stream().map(whole(rows)).toList();
    }

    /** The companies that match best. */
    List<Company> search(SearchText text, Exactness exactness, int limit) {
        List<CompanyRow> rows = store.search(text, exactness, limit);
        return rows.stream().map(whole(rows)).toList();
    }

    private Function<CompanyRow, Company> whole(List<CompanyRow> rows) {
        Cards.Found parents = cards.ofCompanies(rows.stream()
                .map(CompanyRow::parentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return row -> whole(row, parents.company(row.parentId()));
    }

    Outcome<Company> create(CreateCompanyInput input) {
        UUID id = ClientId.orNew(CompanyId.PREFIX, input.id());
        OffsetDateTime now = OffsetDateTime.now(clock);
        return assignment.to(input.ownerId()).then(owner -> {
            InputChecks checks = new InputChecks().that(!id.equals(OpaqueId.UNKNOWN), "id", "badId");
            String country = input.country() == null ? tenants.current().country() : Given.code(input.country());
            ContactChecks contacts = new ContactChecks(checks, Objects.requireNonNullElse(country, ""));
            TaxNumber taxId = contacts.taxId(input.taxId());
            CompanyRow row = new CompanyRow(
                    new CompanyId(id),
                    1,
                    input.name().strip(),
                    taxId == null ? null : taxId.number(),
                    taxId == null ? null : taxId.display(),
                    contacts.phones(input.phones(), input.city()),
                    contacts.emails(input.emails()),
                    Given.trimmed(input.website()),
                    Given.trimmed(input.address()),
                    Given.trimmed(input.city()),
                    country,
                    Given.trimmed(input.sector()),
                    input.parentId() == null ? null : input.parentId().value(),
                    Given.trimmed(input.description()),
                    owner.memberId(),
                    owner.teamId(),
                    now,
                    now,
                    null,
                    List.of());
            return check(checks, null, row)
                    .then(checked -> twins.check(null, checked, input.allowDuplicate()))
                    .then(this::insert);
        });
    }

    /** Adds a company that another module has found. */
    public Outcome<Company> add(NewCompany company) {
        return create(company.input());
    }

    private Outcome<Company> insert(CompanyRow row) {
        return store.insert(row, new Entry(row.id().value(), ChangeKind.CREATED, changes(null, row)))
                ? Outcome.done(whole(row))
                : Outcome.refused(InvalidInput.field("id", "idTaken"));
    }

    Outcome<Company> update(UpdateCompanyInput input) {
        return current(input.id(), input.version()).then(row -> {
            return assignment
                    .after(input.ownerId(), row.ownerId(), row.teamId())
                    .then(owner -> changed(row, input, owner))
                    .then(after -> twins.check(row, after, input.allowDuplicate()))
                    .then(after -> save(row, after, ChangeKind.UPDATED));
        });
    }

    private Outcome<CompanyRow> changed(CompanyRow row, UpdateCompanyInput input, Assignment.Ownership owner) {
        InputChecks checks = new InputChecks();
        String country = Given.code(Given.text(input.country(), row.country()));
        String city = Given.text(input.city(), row.city());
        ContactChecks contacts =
                new ContactChecks(checks, country == null ? tenants.current().country() : country);
        TaxNumber taxId = input.taxId().isOmitted()
                ? row.taxId() == null
                        ? null
                        : new TaxNumber(row.taxId(), Objects.requireNonNullElse(row.taxIdDisplay(), row.taxId()))
                : contacts.taxId(input.taxId().value());
        CompanyId parent = input.parentId().value();
        CompanyRow after = new CompanyRow(
                row.id(),
                row.version() + 1,
                Objects.requireNonNullElse(Given.text(input.name(), row.name()), ""),
                taxId == null ? null : taxId.number(),
                taxId == null ? null : taxId.display(),
                input.phones().isOmitted()
                        ? row.phones()
                        : contacts.phones(input.phones().value(), city),
                input.emails().isOmitted()
                        ? row.emails()
                        : contacts.emails(input.emails().value()),
                Given.text(input.website(), row.website()),
                Given.text(input.address(), row.address()),
                city,
                country,
                Given.text(input.sector(), row.sector()),
                input.parentId().isOmitted() ? row.parentId() : parent == null ? null : parent.value(),
                Given.text(input.description(), row.description()),
                owner.memberId(),
                owner.teamId(),
                row.createdAt(),
                OffsetDateTime.now(clock),
                null,
                row.tagIds());
        return check(checks, row, after);
    }

    /** @param before the company as it was, null for a new one; a parent that was not touched is not checked again */
    private Outcome<CompanyRow> check(InputChecks checks, @Nullable CompanyRow before, CompanyRow row) {
        CompanyChanges.check(checks, row);
        UUID parent = row.parentId();
        if (parent != null && (before == null || !parent.equals(before.parentId()))) {
            CompanyCard card = cards.company(parent);
            checks.that(card != null && card.viewerCanOpen(), "parentId", "unknown")
                    .that(!store.isBelow(parent, row.id().value()), "parentId", "cycle");
        }
        return checks.outcome(row);
    }

    Outcome<Company> delete(CompanyId id, int version) {
        return current(id, version).then(row -> save(row, row.deleted(OffsetDateTime.now(clock)), ChangeKind.DELETED));
    }

    Outcome<Company> restore(CompanyId id) {
        CompanyRow row = store.find(id);
        if (row == null || merges.mergedInto(MergeColumns.of(CompanyId.PREFIX), id.value()) != null) {
            return Outcome.refused(new NotFound());
        }
        return row.deletedAt() == null ? Outcome.done(whole(row)) : save(row, row.deleted(null), ChangeKind.RESTORED);
    }

    private Outcome<CompanyRow> current(CompanyId id, int version) {
        CompanyRow row = store.find(id);
        if (row == null || row.deletedAt() != null) {
            return Outcome.refused(new NotFound());
        }
        return row.version() == version ? Outcome.done(row) : Outcome.refused(new VersionConflict(whole(row)));
    }

    private Outcome<Company> save(CompanyRow before, CompanyRow after, ChangeKind kind) {
        Changes changes = changes(before, after);
        if (kind == ChangeKind.UPDATED && changes.isEmpty()) {
            return Outcome.done(whole(before));
        }
        if (!store.update(after, new Entry(after.id().value(), kind, changes))) {
            CompanyRow current = store.find(after.id());
            return Outcome.refused(current == null ? new NotFound() : new VersionConflict(whole(current)));
        }
        return Outcome.done(whole(after));
    }

    private Changes changes(@Nullable CompanyRow before, CompanyRow after) {
        return CompanyChanges.of(before, after, cards::company, members::find);
    }

    private Company whole(CompanyRow row) {
        return whole(row, cards.company(row.parentId()));
    }

    private Company whole(CompanyRow row, @Nullable CompanyCard parent) {
        return Company.of(
                row,
                parent,
                members.find(row.ownerId()),
                members.team(row.teamId()),
                tags.catalogue().of(row.tagIds()));
    }
}
