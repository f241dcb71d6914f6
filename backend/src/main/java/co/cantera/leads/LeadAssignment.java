package co.cantera.leads;

import co.cantera.members.Member;
import org.jspecify.annotations.Nullable;

/** How the rules decided about a lead, in words. */
record LeadAssignment(@Nullable String rule, @Nullable Member member, String explanation) {}
