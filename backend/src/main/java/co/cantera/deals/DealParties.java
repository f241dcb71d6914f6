package co.cantera.deals;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.Card.PersonCard;
import co.cantera.directory.Cards;
import co.cantera.members.Member;
import co.cantera.members.Members;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.VersionConflict;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Who has a part in a purchase, and who of the team shares in it. Both are set all at once, in the version of their deal. A share gives no
 * sight of the deal: who sees it follows from owner and team alone.
 */
@Component
class DealParties {

    private final DealStore deals;
    private final DealPartyStore store;
    private final DealRelations relations;
    private final Cards cards;
    private final Members members;
    private final Clock clock;

    DealParties(
            DealStore deals, DealPartyStore store, DealRelations relations, Cards cards, Members members, Clock clock) {
        this.deals = deals;
        this.store = store;
        this.relations = relations;
        this.cards = cards;
        this.members = members;
        this.clock = clock;
    }

    Connection<DealPerson> people(Deal deal, PageRequest page) {
        List<DealPartyStore.PersonRow> rows = store.people(deal.key());
        Cards.Found found = cards(rows);
        List<DealPerson> people = new ArrayList<>();
        for (DealPartyStore.PersonRow row : rows) {
            PersonCard card = found.person(row.person());
            if (card != null) {
                people.add(new DealPerson(card, row.role()));
            }
        }
        return Connection.of(
                behind(people, page, person -> person.person().id().value()),
                page,
                person -> new Cursor(null, person.person().id().value()),
                null);
    }

    Connection<DealMember> split(Deal deal, PageRequest page) {
        List<DealMember> shares = new ArrayList<>();
        for (DealPartyStore.MemberRow row : store.members(deal.key())) {
            Member member = members.find(row.member());
            if (member != null) {
                shares.add(new DealMember(member, row.percent()));
            }
        }
        return Connection.of(
                behind(shares, page, share -> share.member().id().value()),
                page,
                share -> new Cursor(null, share.member().id().value()),
                null);
    }

    Outcome<Deal> setPeople(SetDealPeopleInput input, Wanted wanted) {
        return current(input.id(), input.version()).then(before -> {
            UUID deal = before.id().value();
            List<DealPartyStore.PersonRow> had = store.people(deal);
            List<DealPartyStore.PersonRow> people = input.people().stream()
                    .map(part -> new DealPartyStore.PersonRow(part.personId().value(), part.role()))
                    .toList();
            List<DealPartyStore.PersonRow> all = new ArrayList<>(had);
            all.addAll(people);
            Cards.Found found = cards(all);
            return check(had, people, found).outcome(people).then(checked -> {
                DealRow after = before.touched(now());
                Function<DealPartyStore.PersonRow, String> words = row -> inWords(row, found);
                Entry entry = entry(
                        before,
                        "people",
                        had.stream().map(words),
                        checked.stream().map(words));
                return answer(
                        deals.update(before, after, DealPartyStore.insteadPeople(deal, checked), entry), after, wanted);
            });
        });
    }

    private static <T> List<T> behind(List<T> all, PageRequest page, Function<T, UUID> id) {
        Cursor after = page.after();
        return after == null
                ? all
                : all.stream()
                        .dropWhile(each -> !id.apply(each).equals(after.id()))
                        .skip(1)
                        .toList();
    }

    private static InputChecks check(
            List<DealPartyStore.PersonRow> had, List<DealPartyStore.PersonRow> people, Cards.Found found) {
        Set<UUID> known = new HashSet<>();
        had.forEach(row -> known.add(row.person()));
        Set<UUID> named = new HashSet<>();
        InputChecks checks = new InputChecks().that(people.size() <= 50, "people", "tooMany", 50);
        for (int i = 0; i < people.size(); i++) {
            UUID id = people.get(i).person();
            PersonCard card = found.person(id);
            boolean usable = card != null && (card.viewerCanOpen() || known.contains(id));
            checks.that(usable, "people[" + i + "].personId", "unknown")
                    .that(named.add(id), "people[" + i + "].personId", "taken");
        }
        return checks;
    }

    Outcome<Deal> setSplit(SetDealSplitInput input, Wanted wanted) {
        return current(input.id(), input.version()).then(before -> {
            UUID deal = before.id().value();
            List<DealPartyStore.MemberRow> had = store.members(deal);
            List<DealPartyStore.MemberRow> shares = input.members().stream()
                    .map(share -> new DealPartyStore.MemberRow(share.memberId().value(), share.percent()))
                    .toList();
            return check(shares).outcome(shares).then(checked -> {
                DealRow after = before.touched(now());
                Entry entry = entry(
                        before,
                        "split",
                        had.stream().map(this::inWords),
                        checked.stream().map(this::inWords));
                return answer(
                        deals.update(before, after, DealPartyStore.insteadMembers(deal, checked), entry),
                        after,
                        wanted);
            });
        });
    }

    private InputChecks check(List<DealPartyStore.MemberRow> shares) {
        InputChecks checks = new InputChecks().that(shares.size() <= 20, "members", "tooMany", 20);
        Set<UUID> named = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            DealPartyStore.MemberRow share = shares.get(i);
            String path = "members[" + i + "].";
            checks.that(members.find(share.member()) != null, path + "memberId", "unknown")
                    .that(named.add(share.member()), path + "memberId", "taken")
                    .that(share.percent().signum() > 0, path + "percent", "positive");
            sum = sum.add(share.percent());
        }
        return checks.that(shares.isEmpty() || sum.compareTo(BigDecimal.valueOf(100)) == 0, "members", "notHundred");
    }

    private Outcome<DealRow> current(DealId id, int version) {
        DealRow row = deals.find(id);
        if (row == null || row.deletedAt() != null) {
            return Outcome.refused(new NotFound());
        }
        return row.version() == version ? Outcome.done(row) : Outcome.refused(new VersionConflict(relations.of(row)));
    }

    private Outcome<Deal> answer(boolean saved, DealRow after, Wanted wanted) {
        if (saved) {
            return Outcome.done(relations.of(List.of(after), wanted).apply(after));
        }
        DealRow current = deals.find(after.id());
        return Outcome.refused(current == null ? new NotFound() : new VersionConflict(relations.of(current)));
    }

    private static Entry entry(
            DealRow before, String field, java.util.stream.Stream<String> had, java.util.stream.Stream<String> has) {
        return new Entry(
                before.id().value(), ChangeKind.UPDATED, new Changes().field(field, had.toList(), has.toList()));
    }

    private static String inWords(DealPartyStore.PersonRow row, Cards.Found found) {
        PersonCard card = found.person(row.person());
        return (card == null ? "?" : card.name()) + " · " + row.role();
    }

    private String inWords(DealPartyStore.MemberRow row) {
        Member member = members.find(row.member());
        return (member == null ? "?" : member.name()) + " · " + LineTotals.plain(row.percent()) + " %";
    }

    private Cards.Found cards(List<DealPartyStore.PersonRow> rows) {
        return cards.withoutContacts(
                List.of(),
                rows.stream()
                        .map(DealPartyStore.PersonRow::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
