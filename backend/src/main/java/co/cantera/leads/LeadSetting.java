package co.cantera.leads;

/** How a tenant takes in leads, as it is stored. */
record LeadSetting(int version, FormSetting form) {

    static final LeadSetting DEFAULT = new LeadSetting(0, FormSetting.DEFAULT);
}
