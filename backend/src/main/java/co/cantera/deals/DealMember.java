package co.cantera.deals;

import co.cantera.members.Member;
import java.math.BigDecimal;

/** A member's share in a deal, in percent. */
record DealMember(Member member, BigDecimal percent) {}
