package co.cantera.leads;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.graph.InputChecks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of somebody who may become a customer. */
record LeadContent(
        String name,
        @Nullable String companyName,
        @Nullable String jobTitle,
        List<String> phones,
        List<String> emails,
        @Nullable String city,
        @Nullable String sector,
        @Nullable String message,
        @Nullable String source,
        Utm utm,
        @Nullable String referrer,
        CustomFields fields) {

    InputChecks check(InputChecks checks) {
        return checks.required("name", name)
                .atMost(200, "name", name)
                .atMost(200, "companyName", companyName)
                .atMost(100, "jobTitle", jobTitle)
                .atMost(100, "city", city)
                .atMost(100, "sector", sector)
                .atMost(10_000, "message", message)
                .atMost(100, "source", source)
                .atMost(200, "utm.source", utm.source())
                .atMost(200, "utm.medium", utm.medium())
                .atMost(200, "utm.campaign", utm.campaign())
                .atMost(200, "utm.term", utm.term())
                .atMost(200, "utm.content", utm.content())
                .atMost(1_000, "referrer", referrer);
    }
}
