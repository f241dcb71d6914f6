package co.cantera.demo.book;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Somebody who works at an invented company. */
public record DemoPerson(
        UUID id,
        DemoCompany company,
        String givenName,
        String familyName,
        String jobTitle,
        List<String> phones,
        List<String> emails,
        OffsetDateTime createdAt) {

    String name() {
        return givenName + " " + familyName;
    }
}
