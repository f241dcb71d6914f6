package co.cantera.leads;

import java.util.List;

/** How a tenant takes in leads, as it is stored. */
record LeadSetting(int version, FormSetting form, List<RuleSetting> rules, ClockSetting clock) {

    static final LeadSetting DEFAULT = new LeadSetting(0, FormSetting.DEFAULT, List.of(), ClockSetting.DEFAULT);

    /** The next version with another form. */
    LeadSetting with(FormSetting other) {
        return new LeadSetting(version + 1, other, rules, clock);
    }

    /** The next version with other rules and another clock. */
    LeadSetting with(List<RuleSetting> otherRules, ClockSetting otherClock) {
        return new LeadSetting(version + 1, form, otherRules, otherClock);
    }
}
