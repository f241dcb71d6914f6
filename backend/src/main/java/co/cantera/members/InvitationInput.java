package co.cantera.members;

import org.jspecify.annotations.Nullable;

/** The open invitation that an act is about, named by the invited member. */
record InvitationInput(@Nullable String idempotencyKey, MemberId memberId) {}
