package co.cantera.demo.book;

import co.cantera.shared.calendar.BusinessHours;
import co.cantera.shared.calendar.ColombianHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Invents people who ask for something. */
final class LeadWriter {

    private static final int NEWEST_DAYS = 2;
    private static final int OLDEST_DAYS = 45;

    private final BookParts parts;
    private final Dice dice;
    private final Contacts contacts;
    private final BusinessHours hours;

    LeadWriter(BookParts parts, Dice dice) {
        this.parts = parts;
        this.dice = dice;
        this.contacts = new Contacts(dice);
        this.hours = new BusinessHours(parts.calendar().zone(), week(), ColombianHolidays::contains);
    }

    private static Map<DayOfWeek, BusinessHours.Span> week() {
        Map<DayOfWeek, BusinessHours.Span> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                week.put(day, new BusinessHours.Span(LocalTime.of(8, 0), LocalTime.of(18, 0)));
            }
        }
        return week;
    }

    /** @param place the first ones came in last, and nobody has spoken with them yet */
    DemoLead write(int place, int of) {
        boolean fresh = place < of / 4;
        OffsetDateTime made = parts.calendar()
                .daysAgo(fresh ? dice.between(1, NEWEST_DAYS) : dice.between(NEWEST_DAYS, OLDEST_DAYS), dice);
        OffsetDateTime due = after(made, fresh && place % 2 == 0 ? 16 : 4);
        String status = fresh ? "NEW" : dice.of(List.of("CONTACTED", "QUALIFIED", "CONTACTED", "DISCARDED"));
        boolean spoken = !fresh && (!status.equals("DISCARDED") || dice.happens(50));
        return somebody(place, made, due, status, spoken ? after(made, dice.between(1, 6)) : null);
    }

    private OffsetDateTime after(OffsetDateTime start, int hoursOfWork) {
        return Objects.requireNonNull(hours.plus(start, Duration.ofHours(hoursOfWork)));
    }

    private DemoLead somebody(
            int place, OffsetDateTime made, OffsetDateTime due, String status, @Nullable OffsetDateTime contact) {
        Words words = parts.words();
        String givenName = dice.of(dice.happens(50) ? words.women() : words.men());
        String familyName = dice.of(words.families());
        Trade.Kind kind = dice.of(parts.trade().kinds());
        String company = dice.happens(75) ? kind.name() + " " + dice.of(words.properNames()) : null;
        boolean campaign = dice.happens(40);
        return new DemoLead(
                dice.id(made),
                status.equals("NEW") && place % 4 == 3 ? null : parts.seller(dice),
                givenName + " " + familyName,
                company,
                List.of(contacts.mobile()),
                dice.happens(70) ? List.of(Contacts.mailbox(givenName, familyName, "correo.example")) : List.of(),
                dice.weighted(words.cities()),
                company == null ? null : kind.sector(),
                dice.of(words.requests()).formatted(dice.of(parts.trade().subjects())),
                campaign ? "Página web" : dice.of(words.sources()),
                campaign ? dice.of(words.campaigns()) : null,
                status,
                made,
                due,
                contact);
    }
}
