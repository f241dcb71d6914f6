package co.cantera.signup;

import java.util.Locale;
import java.util.UUID;

/** Somebody who has begun to sign up with an address. */
record Visitor(UUID id, String email, Locale language) {}
