package co.cantera.exports;

import co.cantera.deals.DealLists;
import co.cantera.directory.CompanyLists;
import co.cantera.directory.Person;
import co.cantera.directory.PersonLists;
import co.cantera.exports.ExportListInput.PersonListInput;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds what a list looks like when it is written out. */
@Component
class Sheets {

    private final DealLists deals;
    private final CompanyLists companies;
    private final PersonLists people;

    Sheets(DealLists deals, CompanyLists companies, PersonLists people) {
        this.deals = deals;
        this.companies = companies;
        this.people = people;
    }

    /** The list that is there. */
    Sheet<?> of(ExportListInput list, Locale language) {
        if (list.deals() != null) {
            return new DealSheet(deals, list.deals()).in(language);
        }
        if (list.companies() != null) {
            return new CompanySheet(companies, list.companies()).sheet();
        }
        if (list.people() != null) {
            return of(list.people());
        }
        throw new IllegalArgumentException("no list");
    }

    Sheet<Person> of(PersonListInput list) {
        return new PersonSheet(people, list).sheet();
    }
}
