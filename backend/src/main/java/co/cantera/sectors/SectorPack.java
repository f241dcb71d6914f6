package co.cantera.sectors;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company of a sector begins with.
 *
 * @param key names the pack in {@code platform.tenant.sector}
 * @param pipeline the name of the pipeline
 * @param sample believable records to try things out with
 */
public record SectorPack(
        String key,
        Words name,
        Words description,
        Words pipeline,
        List<StageTemplate> stages,
        List<Words> lostReasons,
        Sample sample) {

    /**
     * A stage that is still open.
     *
     * @param probability of winning, in percent
     * @param staleAfterDays after how many days without a move a deal needs care
     */
    public record StageTemplate(Words name, int probability, int staleAfterDays) {}

    /** Invented companies with their people and deals. */
    public record Sample(List<SampleCompany> companies) {}

    /** @param sector what the company does */
    public record SampleCompany(
            String name, String city, Words sector, List<SamplePerson> people, List<SampleDeal> deals) {}

    /** @param phone a number that nobody has */
    public record SamplePerson(
            String givenName,
            String familyName,
            Words jobTitle,
            @Nullable String phone) {}

    /**
     * A deal with the company's first person.
     *
     * @param amount in Colombian pesos
     * @param stage the stage's place in the pipeline, from 0
     * @param closesInDays counted from the day on which it is written
     */
    public record SampleDeal(
            Words name,
            BigDecimal amount,
            int stage,
            int closesInDays,
            @Nullable Words nextStep) {}
}
