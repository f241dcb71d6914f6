package co.cantera.imports;

import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import co.cantera.members.Assignment;
import co.cantera.members.Member;
import co.cantera.members.MemberImports;
import co.cantera.members.Members;
import co.cantera.members.Team;
import co.cantera.shared.access.Access;
import co.cantera.shared.latam.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out who will own what rows become. Sellers who are no members become inactive ones. */
@Component
class Owners {

    private static final Map<ImportObject, TargetField> FIELDS = Map.of(
            ImportObject.COMPANY, TargetField.COMPANY_OWNER,
            ImportObject.PERSON, TargetField.PERSON_OWNER,
            ImportObject.DEAL, TargetField.DEAL_OWNER);

    private final MemberImports members;
    private final Members roster;
    private final Assignment assignment;

    Owners(MemberImports members, Members roster, Assignment assignment) {
        this.members = members;
        this.roster = roster;
        this.assignment = assignment;
    }

    /** Makes members of the sellers whom rows name, as far as no row before named them. */
    void add(List<ReadRow> rows, RowContext context) {
        List<String> names = rows.stream()
                .flatMap(row -> name(row).stream())
                .distinct()
                .filter(name -> context.isNew("owner:" + name))
                .toList();
        if (!names.isEmpty()) {
            members.add(names);
            roster.changed();
        }
    }

    /** Says for each row who will own it; a row whose owner is out of reach is answered without one. */
    interface Ownership {

        Optional<OwnedRow> of(ReadRow row);
    }

    /** The ownership of rows by the members as they are now; names that nobody has stand for the person who acts. */
    Ownership current() {
        Map<String, Member> byName = ImportRights.namesOwners(Access.current()) ? members.byName() : Map.of();
        Assignment.Owner self = assignment.self();
        return row -> {
            Optional<Member> member = name(row).map(PlainText::fold).map(byName::get);
            if (member.isEmpty()) {
                return Optional.of(new OwnedRow(row, self, false));
            }
            return member.filter(Assignment::mayAssignTo).map(owner -> new OwnedRow(row, owner(owner), true));
        };
    }

    private static Optional<String> name(ReadRow row) {
        if (!ImportRights.namesOwners(Access.current())) {
            return Optional.empty();
        }
        return FIELDS.values().stream()
                .flatMap(field -> row.text(field).stream())
                .filter(name -> name.length() <= 200)
                .findFirst();
    }

    private static Assignment.Owner owner(Member member) {
        Team team = member.team();
        return new Assignment.Owner(
                member.id().value(), team == null ? null : team.id().value());
    }
}
