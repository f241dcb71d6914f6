package co.cantera.leads;

import java.time.OffsetDateTime;
import java.util.List;

/** What somebody has agreed to. */
record LeadConsent(
        OffsetDateTime givenAt,
        String holder,
        List<String> purposes,
        List<String> channels,
        String text,
        int textVersion,
        String means) {}
