package co.cantera.exports;

import co.cantera.deals.Deal;
import co.cantera.deals.DealLists;
import co.cantera.directory.Company;
import co.cantera.directory.CompanyLists;
import co.cantera.directory.Person;
import co.cantera.directory.PersonLists;
import co.cantera.exports.ExportListInput.PersonListInput;
import co.cantera.fields.FieldObject;
import co.cantera.leads.Lead;
import co.cantera.leads.LeadLists;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds what a list looks like when it is written out. */
@Component
class Sheets {

    private final DealLists deals;
    private final CompanyLists companies;
    private final PersonLists people;
    private final LeadLists leads;
    private final OwnColumns own;

    Sheets(DealLists deals, CompanyLists companies, PersonLists people, LeadLists leads, OwnColumns own) {
        this.deals = deals;
        this.companies = companies;
        this.people = people;
        this.leads = leads;
        this.own = own;
    }

    /** The list that is there. */
    Sheet<?> of(ExportListInput list, Locale language) {
        if (list.deals() != null) {
            return new DealSheet(deals, list.deals()).with(ofDeals(language));
        }
        if (list.companies() != null) {
            return new CompanySheet(companies, list.companies()).with(ofCompanies(language));
        }
        if (list.people() != null) {
            return of(list.people(), language);
        }
        if (list.leads() != null) {
            return new LeadSheet(leads, list.leads()).with(ofLeads(language));
        }
        throw new IllegalArgumentException("no list");
    }

    Sheet<Person> of(PersonListInput list, Locale language) {
        return new PersonSheet(people, list).with(ofPeople(language));
    }

    List<SheetColumn<Deal>> ofDeals(Locale language) {
        return own.after(DealSheet.columns(language), FieldObject.DEAL, Deal::fields, language);
    }

    List<SheetColumn<Company>> ofCompanies(Locale language) {
        return own.after(CompanySheet.COLUMNS, FieldObject.COMPANY, Company::fields, language);
    }

    List<SheetColumn<Lead>> ofLeads(Locale language) {
        return own.after(LeadSheet.columns(language), FieldObject.LEAD, Lead::fields, language);
    }

    List<SheetColumn<Person>> ofPeople(Locale language) {
        return own.after(PersonSheet.COLUMNS, FieldObject.PERSON, Person::fields, language);
    }
}
