package co.cantera.demo.book;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invented company.
 *
 * @param seller the place of its owner in the list of sellers
 * @param host the domain of its web page and addresses
 */
public record DemoCompany(
        UUID id,
        int seller,
        String name,
        String taxId,
        String taxIdDisplay,
        List<String> phones,
        List<String> emails,
        @Nullable String website,
        String address,
        Words.City city,
        String sector,
        @Nullable String description,
        String host,
        OffsetDateTime createdAt) {}
