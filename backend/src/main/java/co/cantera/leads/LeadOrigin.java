package co.cantera.leads;

import co.cantera.shared.access.Access;

/** How a lead came in. */
enum LeadOrigin {
    MANUAL,
    IMPORT,
    API,
    SAMPLE,
    FORM;

    /** How what the person who acts now adds comes in. */
    static LeadOrigin of(Access access) {
        return switch (access.via()) {
            case BROWSER, JOB -> MANUAL;
            case API_KEY, TOKEN -> API;
            case FORM -> FORM;
        };
    }
}
