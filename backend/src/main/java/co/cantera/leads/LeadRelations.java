package co.cantera.leads;

import co.cantera.deals.DealCard;
import co.cantera.deals.DealCards;
import co.cantera.directory.Cards;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldSet;
import co.cantera.fields.FieldValues;
import co.cantera.members.Members;
import co.cantera.members.Roster;
import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.text.Texts;
import co.cantera.tags.TagCatalogue;
import co.cantera.tags.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts leads together with what they point to, one statement for each kind, whatever the number of leads. */
@Component
class LeadRelations {

    private final ResponseClock response;
    private final Members members;
    private final Cards cards;
    private final DealCards deals;
    private final FieldValues fields;
    private final Tags tags;

    LeadRelations(
            ResponseClock response, Members members, Cards cards, DealCards deals, FieldValues fields, Tags tags) {
        this.response = response;
        this.members = members;
        this.cards = cards;
        this.deals = deals;
        this.fields = fields;
        this.tags = tags;
    }

    Lead of(LeadRow row) {
        return of(List.of(row), true).apply(row);
    }

    /**
     * What turns each of these rows into a lead.
     *
     * @param conversions whether what became of them is wanted
     */
    Function<LeadRow, Lead> of(Collection<LeadRow> rows, boolean conversions) {
        List<Converted> converted = rows.stream()
                .filter(_ -> conversions)
                .map(LeadRow::converted)
                .filter(Objects::nonNull)
                .toList();
        Cards.Found found =
                cards.withoutContacts(ids(converted, Converted::companyId), ids(converted, Converted::personId));
        Map<UUID, DealCard> dealCards = deals.find(ids(converted, Converted::dealId));
        Roster roster = members.roster();
        Function<CustomFields, FieldSet> sets = fields.of(
                FieldObject.LEAD,
                rows.stream().map(row -> row.content().fields()).toList());
        TagCatalogue catalogue = tags.catalogue();
        return row -> Lead.of(
                row,
                response.of(row.state()),
                conversion(row.converted(), found, dealCards),
                assignment(row, roster),
                roster.member(row.ownerId()),
                roster.team(row.teamId()),
                sets.apply(row.content().fields()),
                catalogue.of(row.tagIds()));
    }

    private static @Nullable LeadAssignment assignment(LeadRow row, Roster roster) {
        Assigned assigned = row.assigned();
        if (assigned == null) {
            return null;
        }
        Locale language = Access.current().language();
        LeadContent lead = row.content();
        String match = Texts.get(
                "leads",
                language,
                "match." + assigned.match(),
                Objects.requireNonNullElse(lead.city(), ""),
                Objects.requireNonNullElse(lead.sector(), ""));
        String rule = assigned.rule();
        return new LeadAssignment(
                rule,
                roster.member(assigned.memberId()),
                Texts.get(
                        "leads",
                        language,
                        "assigned." + assigned.reason(),
                        Objects.requireNonNullElse(rule, ""),
                        match,
                        assigned.number()));
    }

    private static @Nullable LeadConversion conversion(
            @Nullable Converted converted, Cards.Found found, Map<UUID, DealCard> deals) {
        return converted == null
                ? null
                : new LeadConversion(
                        converted.at(),
                        found.company(converted.companyId()),
                        found.person(converted.personId()),
                        converted.dealId() == null ? null : deals.get(converted.dealId()));
    }

    private static List<UUID> ids(List<Converted> converted, Function<Converted, @Nullable UUID> id) {
        return converted.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
