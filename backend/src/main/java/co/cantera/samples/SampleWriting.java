package co.cantera.samples;

import co.cantera.sectors.SectorPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a pack's companies with their people and deals, in the words and amounts of the tenant. */
record SampleWriting(
        SampleStore store, List<UUID> stages, Locale language, SampleAmounts amounts, LocalDate today, String country) {

    /** Answers how many deals the company has. */
    int company(SectorPack.SampleCompany company) {
        UUID id = store.insertCompany(
                company.name(), company.city(), company.sector().in(language), country);
        UUID first = null;
        for (SectorPack.SamplePerson person : company.people()) {
            UUID personId = store.insertPerson(
                    person.givenName(),
                    person.familyName(),
                    person.jobTitle().in(language),
                    person.phone(),
                    company.city(),
                    id);
            first = first == null ? personId : first;
        }
        for (SectorPack.SampleDeal deal : company.deals()) {
            deal(deal, id, first);
        }
        return company.deals().size();
    }

    private void deal(SectorPack.SampleDeal deal, UUID companyId, @Nullable UUID personId) {
        LocalDate closing = today.plusDays(deal.closesInDays());
        String nextStep = deal.nextStep() == null ? null : deal.nextStep().in(language);
        store.insertDeal(new SampleStore.NewDeal(
                deal.name().in(language),
                amounts.of(deal.amount()),
                amounts.currency(),
                stages.get(Math.min(deal.stage(), stages.size() - 1)),
                closing,
                companyId,
                personId,
                nextStep,
                nextStep == null ? null : today.plusDays(Math.max(1, deal.closesInDays() / 4))));
    }
}
