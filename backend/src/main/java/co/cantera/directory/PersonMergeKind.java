package co.cantera.directory;

import static co.cantera.directory.CompanyMergeKind.chosen;
import static co.cantera.directory.CompanyMergeKind.united;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.Changes;
import co.cantera.members.Members;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merges people. */
@Component
class PersonMergeKind implements MergeKind<PersonRow> {

    private final PersonStore store;
    private final People people;
    private final Cards cards;
    private final Members members;

    PersonMergeKind(PersonStore store, People people, Cards cards, Members members) {
        this.store = store;
        this.people = people;
        this.cards = cards;
        this.members = members;
    }

    @Override
    public String type() {
        return PersonId.PREFIX;
    }

    @Override
    public Class<PersonRow> row() {
        return PersonRow.class;
    }

    @Override
    public @Nullable PersonRow find(UUID id) {
        return store.find(new PersonId(id));
    }

    @Override
    public int version(PersonRow row) {
        return row.version();
    }

    @Override
    public String name(PersonRow row) {
        return row.name();
    }

    @Override
    public boolean isDeleted(PersonRow row) {
        return row.deletedAt() != null;
    }

    @Override
    public PersonRow combined(PersonRow survivor, PersonRow merged, Set<MergeField> take, OffsetDateTime now) {
        PersonRow named = take.contains(MergeField.NAME) ? merged : survivor;
        boolean owned = survivor.ownerId() == null || take.contains(MergeField.OWNER);
        return new PersonRow(
                survivor.id(),
                survivor.version() + 1,
                named.name(),
                named.givenName(),
                named.familyName(),
                chosen(take, MergeField.JOB_TITLE, survivor.jobTitle(), merged.jobTitle()),
                united(survivor.phones(), merged.phones()),
                united(survivor.emails(), merged.emails()),
                chosen(take, MergeField.CITY, survivor.city(), merged.city()),
                chosen(take, MergeField.COMPANY, survivor.companyId(), merged.companyId()),
                chosen(take, MergeField.DESCRIPTION, survivor.description(), merged.description()),
                owned ? merged.ownerId() : survivor.ownerId(),
                owned ? merged.teamId() : survivor.teamId(),
                survivor.fields(),
                survivor.createdAt(),
                now,
                null,
                survivor.tagIds());
    }

    @Override
    public PersonRow next(PersonRow row, OffsetDateTime now, @Nullable OffsetDateTime deletedAt) {
        return new PersonRow(
                row.id(),
                row.version() + 1,
                row.name(),
                row.givenName(),
                row.familyName(),
                row.jobTitle(),
                row.phones(),
                row.emails(),
                row.city(),
                row.companyId(),
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
    public Changes changes(PersonRow before, PersonRow after) {
        return PersonChanges.of(before, after, cards::company, members::find);
    }

    @Override
    public boolean save(PersonRow after, Entry entry) {
        return store.update(after, entry);
    }

    @Override
    public Object whole(PersonRow row) {
        return Objects.requireNonNull(people.find(row.id()));
    }
}
