package co.cantera.members;

import co.cantera.shared.access.Role;
import org.jspecify.annotations.Nullable;

/** Whom to invite and as what. */
record InviteMemberInput(
        @Nullable String idempotencyKey,
        String email,
        String name,
        Role role,
        @Nullable TeamId teamId) {}
