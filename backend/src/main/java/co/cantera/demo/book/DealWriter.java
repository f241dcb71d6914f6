package co.cantera.demo.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invents deals: four of ten won, three lost, three still open. */
final class DealWriter {

    private static final int ROUNDED_TO = 50_000;
    private static final int OPEN_PERCENT = 29;
    private static final int WON_PERCENT = 39;

    private final BookParts parts;
    private final Dice dice;
    private final DealStory story;

    DealWriter(BookParts parts, Dice dice) {
        this.parts = parts;
        this.dice = dice;
        this.story = new DealStory(parts, dice);
    }

    /** @param people those who work at the company */
    DemoDeal write(DemoCompany company, List<DemoPerson> people) {
        int chance = dice.between(0, 99);
        if (chance < OPEN_PERCENT) {
            return open(company, people);
        }
        boolean won = chance < OPEN_PERCENT + WON_PERCENT;
        List<DemoDeal.Step> steps = story.closed(company, won);
        LocalDate closed = day(steps.getLast());
        SalesProcess.Reason reason = won ? null : dice.of(parts.process().reasons());
        String note = won || dice.happens(45) ? null : dice.of(parts.trade().lostNotes());
        return deal(company, people, steps, null, null, closed, reason, note);
    }

    private DemoDeal open(DemoCompany company, List<DemoPerson> people) {
        List<DemoDeal.Step> steps = story.open(company);
        LocalDate today = parts.calendar().today();
        boolean planned = dice.happens(78);
        LocalDate stepOn = parts.calendar().workday(today.plusDays(dice.between(-6, 21)));
        LocalDate close = dice.happens(92) ? parts.calendar().workday(today.plusDays(dice.between(-8, 70))) : null;
        return deal(
                company,
                people,
                steps,
                planned ? dice.of(parts.trade().nextSteps()) : null,
                planned ? stepOn : null,
                close,
                null,
                null);
    }

    private DemoDeal deal(
            DemoCompany company,
            List<DemoPerson> people,
            List<DemoDeal.Step> steps,
            @Nullable String nextStep,
            @Nullable LocalDate nextStepOn,
            @Nullable LocalDate closeDate,
            SalesProcess.@Nullable Reason reason,
            @Nullable String note) {
        List<DemoPerson> known = people.stream()
                .filter(person -> person.createdAt().isBefore(steps.getFirst().at()))
                .toList();
        boolean early = steps.getLast().stage().equals(parts.process().stages().getFirst());
        return new DemoDeal(
                dice.id(steps.getFirst().at()),
                dice.happens(88) ? company.seller() : parts.seller(dice),
                dice.of(parts.trade().subjects()),
                early && dice.happens(25) ? null : amount(),
                company,
                known.isEmpty() || dice.happens(4) ? null : dice.of(known),
                dice.happens(70) ? dice.of(parts.words().sources()) : null,
                dice.happens(25) ? dice.of(parts.trade().descriptions()) : null,
                nextStep,
                nextStepOn,
                closeDate,
                reason,
                note,
                "",
                steps);
    }

    private BigDecimal amount() {
        long rounded = Math.round(dice.around(parts.trade().typicalAmount()) / ROUNDED_TO) * ROUNDED_TO;
        return BigDecimal.valueOf(Math.max(rounded, ROUNDED_TO));
    }

    private LocalDate day(DemoDeal.Step step) {
        return step.at().atZoneSameInstant(parts.calendar().zone()).toLocalDate();
    }
}
