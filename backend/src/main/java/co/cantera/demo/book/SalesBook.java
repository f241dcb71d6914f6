package co.cantera.demo.book;

import java.util.List;

/** All that a demo tenant has written down. */
public record SalesBook(
        List<DemoCompany> companies,
        List<DemoPerson> people,
        List<DemoDeal> deals,
        List<DemoLead> leads,
        List<DemoChange> changes) {}
