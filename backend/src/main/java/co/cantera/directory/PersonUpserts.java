package co.cantera.directory;

import static co.cantera.directory.CompanyRows.ahead;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.bulk.UpsertTerms;
import co.cantera.shared.bulk.Upserts;
import co.cantera.shared.graph.FieldProblem;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.latam.PlainText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Decides what many people from a file become. They are known again by their import key only: names are shared. */
final class PersonUpserts extends Upserts<PersonImport, PersonImported> {

    private final OffsetDateTime now;

    PersonUpserts(UpsertTerms terms, OffsetDateTime now) {
        super(terms);
        this.now = now;
    }

    @Override
    protected List<String> handlesOf(PersonImport row) {
        return switch (by()) {
            case AUTOMATIC, NONE, EXTERNAL_ID, TAX_ID -> List.of("key:" + row.key());
            case EMAIL -> chosen("email", row.email(), row.key());
            case PHONE ->
                chosen("phone", row.phones().isEmpty() ? null : row.phones().getFirst(), row.key());
            case NAME -> chosen("name", PlainText.fold(name(row)), row.key());
        };
    }

    @Override
    protected List<String> handles(PersonImported person) {
        List<String> handles = new ArrayList<>();
        if (person.key() != null) {
            handles.add("key:" + person.key());
        }
        if (person.isUsable()) {
            handles.add("name:" + PlainText.fold(person.row().name()));
            handles.addAll(Contacts.handles(person.row().emails(), person.row().phones()));
        }
        return handles;
    }

    @Override
    protected String hash(PersonImport row) {
        return row.hash();
    }

    @Override
    protected PersonImported create(PersonImport row) {
        PersonRow person = new PersonRow(
                new PersonId(UuidV7.next()),
                1,
                name(row),
                row.givenName(),
                row.familyName(),
                row.jobTitle(),
                row.phones(),
                row.emails(),
                row.city(),
                row.companyId() == null ? null : row.companyId().value(),
                null,
                row.owner().memberId(),
                row.owner().teamId(),
                CustomFields.NONE,
                now,
                now,
                null,
                List.of());
        return new PersonImported(person, row.fields(), free(null, row.key()), row.hash(), true);
    }

    @Override
    protected PersonImported merge(PersonImported before, PersonImport row) {
        PersonRow person = before.row();
        List<String> phones = row.blanks().erases("phone", "mobile") ? List.of() : person.phones();
        List<String> emails = row.blanks().erases("email") ? List.of() : person.emails();
        PersonRow after = new PersonRow(
                person.id(),
                person.version(),
                name(row),
                row.givenName(),
                row.familyName(),
                row.blanks().of("jobTitle", row.jobTitle(), person.jobTitle()),
                ahead(row.phones(), phones),
                ahead(row.emails(), emails),
                row.blanks().of("city", row.city(), person.city()),
                row.blanks()
                        .of(
                                "company",
                                row.companyId() == null ? null : row.companyId().value(),
                                person.companyId()),
                person.description(),
                row.ownerGiven() ? row.owner().memberId() : person.ownerId(),
                row.ownerGiven() ? row.owner().teamId() : person.teamId(),
                person.fields(),
                person.createdAt(),
                now,
                null,
                person.tagIds());
        return new PersonImported(
                after,
                row.blanks().of(before.fields().with(row.fields())),
                free(before.key(), row.key()),
                row.hash(),
                true);
    }

    @Override
    protected List<FieldProblem> faults(PersonImported after) {
        return PersonChanges.check(new InputChecks(), after.row()).problems();
    }

    @Override
    protected boolean isSame(PersonImported before, PersonImported after) {
        return before.fields().equals(after.fields())
                && PersonChanges.of(before.row(), after.row(), id -> id, id -> id)
                        .isEmpty();
    }

    static String name(PersonImport row) {
        return row.familyName() == null ? row.givenName() : row.givenName() + " " + row.familyName();
    }
}
