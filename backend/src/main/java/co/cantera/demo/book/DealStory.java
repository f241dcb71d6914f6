package co.cantera.demo.book;

import co.cantera.audit.ChangeKind;
import co.cantera.demo.book.DemoDeal.Step;
import co.cantera.demo.book.SalesProcess.Stage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Invents the way of a deal through the stages, one act after the other. */
final class DealStory {

    private static final int TYPICAL_DAYS = 34;
    private static final int LONGEST_DAYS = 150;

    private final BookParts parts;
    private final Dice dice;

    DealStory(BookParts parts, Dice dice) {
        this.parts = parts;
        this.dice = dice;
    }

    /** Some are stale: they have stood in their stage for longer than it allows. */
    List<Step> open(DemoCompany company) {
        int last = Math.min(dice.between(0, stages().size() - 1), dice.between(0, stages().size()));
        int allowed = stages().get(last).staleAfterDays();
        int inStage = dice.happens(24) ? allowed + dice.between(1, 30) : dice.between(1, Math.max(allowed, 1));
        int known = Math.max(1, parts.calendar().daysSince(company.createdAt()));
        int age = Math.min(known, last == 0 ? inStage : inStage + dice.between(last * 3, last * 16));
        return steps(age, Math.min(inStage, age), last, ChangeKind.MOVED);
    }

    /** A deal that was won went through all stages, a lost one ended in any. */
    List<Step> closed(DemoCompany company, boolean won) {
        int age = Math.max(8, dice.between(8, Math.max(8, parts.calendar().daysSince(company.createdAt()))));
        int lasted = Math.clamp(Math.round(dice.around(TYPICAL_DAYS)), 3, Math.min(age - 2, LONGEST_DAYS));
        int last = won ? stages().size() - 1 : dice.between(0, stages().size() - 1);
        return steps(age, age - lasted, last, won ? ChangeKind.WON : ChangeKind.LOST);
    }

    /** From the creation through the stages to the last one, then the end, if that is none of the moves. */
    private List<Step> steps(int created, int ended, int lastStage, ChangeKind end) {
        boolean closes = end != ChangeKind.MOVED;
        List<OffsetDateTime> moments = moments(created, ended, closes ? lastStage + 2 : lastStage + 1);
        List<Step> steps = new ArrayList<>();
        for (int stage = 0; stage <= lastStage; stage++) {
            ChangeKind kind = stage == 0 ? ChangeKind.CREATED : ChangeKind.MOVED;
            steps.add(new Step(moments.get(stage), kind, stages().get(stage)));
        }
        if (closes) {
            steps.add(new Step(moments.getLast(), end, stages().get(lastStage)));
        }
        return steps;
    }

    /** In order, no two at the same time, the first and the last on the given days. */
    private List<OffsetDateTime> moments(int first, int last, int count) {
        List<OffsetDateTime> moments = new ArrayList<>(IntStream.range(0, count)
                .map(i -> i == 0 ? first : i == count - 1 ? last : dice.between(last, first))
                .mapToObj(days -> parts.calendar().daysAgo(days, dice))
                .sorted()
                .toList());
        for (int i = 1; i < count; i++) {
            if (!moments.get(i).isAfter(moments.get(i - 1))) {
                moments.set(i, moments.get(i - 1).plusMinutes(1));
            }
        }
        return moments;
    }

    private List<Stage> stages() {
        return parts.process().stages();
    }
}
