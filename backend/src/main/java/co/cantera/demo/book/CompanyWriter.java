package co.cantera.demo.book;

import co.cantera.shared.latam.TaxId;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Invents companies, no two of the same name. */
final class CompanyWriter {

    private final BookParts parts;
    private final Dice dice;
    private final Contacts contacts;
    private final Set<String> names = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();

    CompanyWriter(BookParts parts, Dice dice) {
        this.parts = parts;
        this.dice = dice;
        this.contacts = new Contacts(dice);
    }

    DemoCompany write() {
        Trade.Kind kind = dice.of(parts.trade().kinds());
        String name = newName(kind);
        String host = newHost(name);
        Words.City city = dice.weighted(parts.words().cities());
        TaxId.Valid taxId = contacts.taxId();
        OffsetDateTime made =
                parts.calendar().daysAgo(dice.between(10, parts.size().months() * 30), dice);
        return new DemoCompany(
                dice.id(made),
                parts.seller(dice),
                name,
                taxId.number(),
                taxId.display(),
                dice.happens(30)
                        ? List.of(contacts.landline(city), contacts.mobile())
                        : List.of(contacts.landline(city)),
                dice.happens(80) ? List.of((dice.happens(50) ? "compras@" : "contacto@") + host) : List.of(),
                dice.happens(55) ? "https://www." + host : null,
                address(),
                city,
                kind.sector(),
                dice.happens(35) ? dice.of(parts.trade().descriptions()) : null,
                host,
                made);
    }

    private String newName(Trade.Kind kind) {
        String name;
        do {
            name = (kind.name() + " " + ownName() + " " + dice.of(parts.words().legalForms())).strip();
        } while (!names.add(name));
        return name;
    }

    private String ownName() {
        Words words = parts.words();
        return switch (dice.between(0, 9)) {
            case 0 -> "Hermanos " + dice.of(words.families());
            case 1 -> dice.of(words.families()) + " y " + dice.of(words.families());
            case 2 -> "Don " + dice.of(words.men()).split(" ")[0];
            case 3 -> "Doña " + dice.of(words.women()).split(" ")[0];
            default -> dice.of(words.properNames());
        };
    }

    private String newHost(String name) {
        String host = Contacts.host(name);
        for (int number = 2; !hosts.add(host); number++) {
            host = Contacts.host(number + name);
        }
        return host;
    }

    private String address() {
        String street = "%s %d%s # %d-%02d"
                .formatted(
                        dice.of(parts.words().streets()),
                        dice.between(1, 160),
                        dice.happens(25) ? dice.of(List.of("A", "B", " Bis", " Sur")) : "",
                        dice.between(1, 120),
                        dice.between(1, 99));
        String place = dice.of(parts.words().places());
        return place.isEmpty() ? street : street + ", " + place;
    }
}
