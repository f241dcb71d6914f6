package co.cantera.demo.book;

import java.time.OffsetDateTime;
import java.util.List;

/** Invents people who work at companies. */
final class PersonWriter {

    private final BookParts parts;
    private final Dice dice;
    private final Contacts contacts;

    PersonWriter(BookParts parts, Dice dice) {
        this.parts = parts;
        this.dice = dice;
        this.contacts = new Contacts(dice);
    }

    DemoPerson write(DemoCompany company) {
        Words words = parts.words();
        String givenName = dice.of(dice.happens(50) ? words.women() : words.men());
        String familyName = dice.of(words.families()) + (dice.happens(60) ? " " + dice.of(words.families()) : "");
        OffsetDateTime made = madeAt(company);
        return new DemoPerson(
                dice.id(made),
                company,
                givenName,
                familyName,
                dice.of(parts.trade().jobTitles()),
                dice.happens(85) ? List.of(contacts.mobile()) : List.of(contacts.landline(company.city())),
                dice.happens(75) ? List.of(Contacts.mailbox(givenName, familyName, company.host())) : List.of(),
                made);
    }

    /** Most were written down together with the company. */
    private OffsetDateTime madeAt(DemoCompany company) {
        return dice.happens(70)
                ? company.createdAt().plusMinutes(dice.between(1, 60))
                : parts.calendar().daysAgo(dice.between(1, parts.calendar().daysSince(company.createdAt())), dice);
    }
}
