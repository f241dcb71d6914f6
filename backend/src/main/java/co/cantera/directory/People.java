package co.cantera.directory;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.Card.CompanyCard;
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

/** The people that the team sells to. */
@Component
public class People {

    private final PersonStore store;
    private final Cards cards;
    private final Members members;
    private final Assignment assignment;
    private final TenantProfiles tenants;
    private final Tags tags;
    private final Twins twins;
    private final MergeStore merges;
    private final Clock clock;

    People(
            PersonStore store,
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

    /** The person when the person who asks may see it, null otherwise. */
    public @Nullable Person find(PersonId id) {
        PersonRow row = store.find(id);
        return row == null ? null : whole(row);
    }

    Connection<Person> page(
            @Nullable PersonFilter filter, @Nullable PersonOrder order, PageRequest page, boolean count) {
        Connection<PersonRow> rows = store.page(filter, order, page, count);
        return rows.map(whole(rows.edges().stream().map(edge -> edge.node()).toList()));
    }

    /** Those of these people that the person who asks may see, in any order. */
    public List<Person> findAll(List<PersonId> ids) {
        List<PersonRow> rows = store.findAll(ids.stream().map(PersonId::value).toList());
        return rows.stream().map(whole(rows)).toList();
    }

    /** The people that match best. */
    List<Person> search(SearchText text, Exactness exactness, int limit) {
        List<PersonRow> rows = store.search(text, exactness, limit);
        return rows.stream().map(whole(rows)).toList();
    }

    private Function<PersonRow, Person> whole(List<PersonRow> rows) {
        Cards.Found companies = cards.ofCompanies(rows.stream()
                .map(PersonRow::companyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return row -> whole(row, companies.company(row.companyId()));
    }

    /** The people of a company that the person who asks may see, by name. */
    Connection<Person> of(CompanyId company, PageRequest page) {
        return page(PersonFilter.ofCompany(company), null, page, false);
    }

    Outcome<Person> create(CreatePersonInput input) {
        UUID id = ClientId.orNew(PersonId.PREFIX, input.id());
        OffsetDateTime now = OffsetDateTime.now(clock);
        return assignment.to(input.ownerId()).then(owner -> {
            InputChecks checks = new InputChecks().that(!id.equals(OpaqueId.UNKNOWN), "id", "badId");
            ContactChecks contacts = new ContactChecks(checks, tenants.current().country());
            CompanyId company = input.companyId();
            PersonRow row = row(
                    new PersonId(id),
                    1,
                    input.givenName().strip(),
                    Given.trimmed(input.familyName()),
                    Given.trimmed(input.jobTitle()),
                    contacts.phones(input.phones(), input.city()),
                    contacts.emails(input.emails()),
                    Given.trimmed(input.city()),
                    company == null ? null : company.value(),
                    Given.trimmed(input.description()),
                    owner.memberId(),
                    owner.teamId(),
                    now,
                    now,
                    List.of());
            return check(checks, null, row)
                    .then(checked -> twins.check(null, checked, input.allowDuplicate()))
                    .then(this::insert);
        });
    }

    /** Adds a person whom another module has found. */
    public Outcome<Person> add(NewPerson person) {
        return create(person.input());
    }

    private Outcome<Person> insert(PersonRow row) {
        return store.insert(row, new Entry(row.id().value(), ChangeKind.CREATED, changes(null, row)))
                ? Outcome.done(whole(row))
                : Outcome.refused(InvalidInput.field("id", "idTaken"));
    }

    Outcome<Person> update(UpdatePersonInput input) {
        return current(input.id(), input.version()).then(row -> {
            return assignment
                    .after(input.ownerId(), row.ownerId(), row.teamId())
                    .then(owner -> changed(row, input, owner))
                    .then(after -> twins.check(row, after, input.allowDuplicate()))
                    .then(after -> save(row, after, ChangeKind.UPDATED));
        });
    }

    private Outcome<PersonRow> changed(PersonRow row, UpdatePersonInput input, Assignment.Ownership owner) {
        InputChecks checks = new InputChecks();
        String city = Given.text(input.city(), row.city());
        ContactChecks contacts = new ContactChecks(checks, tenants.current().country());
        CompanyId company = input.companyId().value();
        PersonRow after = row(
                row.id(),
                row.version() + 1,
                Objects.requireNonNullElse(Given.text(input.givenName(), row.givenName()), ""),
                Given.text(input.familyName(), row.familyName()),
                Given.text(input.jobTitle(), row.jobTitle()),
                input.phones().isOmitted()
                        ? row.phones()
                        : contacts.phones(input.phones().value(), city),
                input.emails().isOmitted()
                        ? row.emails()
                        : contacts.emails(input.emails().value()),
                city,
                input.companyId().isOmitted() ? row.companyId() : company == null ? null : company.value(),
                Given.text(input.description(), row.description()),
                owner.memberId(),
                owner.teamId(),
                row.createdAt(),
                OffsetDateTime.now(clock),
                row.tagIds());
        return check(checks, row, after);
    }

    /** @param before the person as it was, null for a new one; a company that was not touched is not checked again */
    private Outcome<PersonRow> check(InputChecks checks, @Nullable PersonRow before, PersonRow row) {
        PersonChanges.check(checks, row);
        UUID company = row.companyId();
        if (company != null && (before == null || !company.equals(before.companyId()))) {
            CompanyCard card = cards.company(company);
            checks.that(card != null && card.viewerCanOpen(), "companyId", "unknown");
        }
        return checks.outcome(row);
    }

    Outcome<Person> delete(PersonId id, int version) {
        return current(id, version).then(row -> save(row, row.deleted(OffsetDateTime.now(clock)), ChangeKind.DELETED));
    }

    Outcome<Person> restore(PersonId id) {
        PersonRow row = store.find(id);
        if (row == null || merges.mergedInto(MergeColumns.of(PersonId.PREFIX), id.value()) != null) {
            return Outcome.refused(new NotFound());
        }
        return row.deletedAt() == null ? Outcome.done(whole(row)) : save(row, row.deleted(null), ChangeKind.RESTORED);
    }

    private Outcome<PersonRow> current(PersonId id, int version) {
        PersonRow row = store.find(id);
        if (row == null || row.deletedAt() != null) {
            return Outcome.refused(new NotFound());
        }
        return row.version() == version ? Outcome.done(row) : Outcome.refused(new VersionConflict(whole(row)));
    }

    private Outcome<Person> save(PersonRow before, PersonRow after, ChangeKind kind) {
        Changes changes = changes(before, after);
        if (kind == ChangeKind.UPDATED && changes.isEmpty()) {
            return Outcome.done(whole(before));
        }
        if (!store.update(after, new Entry(after.id().value(), kind, changes))) {
            PersonRow current = store.find(after.id());
            return Outcome.refused(current == null ? new NotFound() : new VersionConflict(whole(current)));
        }
        return Outcome.done(whole(after));
    }

    private Changes changes(@Nullable PersonRow before, PersonRow after) {
        return PersonChanges.of(before, after, cards::company, members::find);
    }

    private Person whole(PersonRow row) {
        return whole(row, cards.company(row.companyId()));
    }

    private Person whole(PersonRow row, @Nullable CompanyCard company) {
        return Person.of(
                row,
                company,
                members.find(row.ownerId()),
                members.team(row.teamId()),
                tags.catalogue().of(row.tagIds()));
    }

    private static PersonRow row(
            PersonId id,
            int version,
            String givenName,
            @Nullable String familyName,
            @Nullable String jobTitle,
            List<String> phones,
            List<String> emails,
            @Nullable String city,
            @Nullable UUID companyId,
            @Nullable String description,
            @Nullable UUID ownerId,
            @Nullable UUID teamId,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            List<UUID> tagIds) {
        return new PersonRow(
                id,
                version,
                familyName == null ? givenName : givenName + " " + familyName,
                givenName,
                familyName,
                jobTitle,
                phones,
                emails,
                city,
                companyId,
                description,
                ownerId,
                teamId,
                createdAt,
                updatedAt,
                null,
                tagIds);
    }
}
