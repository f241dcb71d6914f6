package co.cantera.leads;

import co.cantera.directory.Lookalikes.CompanyTwin;
import co.cantera.directory.Lookalikes.PersonTwin;
import java.util.List;

/** The companies and people that look like a lead. */
record LeadTwins(List<CompanyTwin> companies, List<PersonTwin> people) {}
