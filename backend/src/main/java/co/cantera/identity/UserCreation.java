package co.cantera.identity;

import java.util.UUID;

/** What became of the wish to make an account. */
public sealed interface UserCreation {

    /** The account is there. */
    record Created(UUID subject) implements UserCreation {}

    /** The address has an account already, which was left alone. */
    record Exists() implements UserCreation {}

    /** @param code what the password lacks: the key of a text for the person */
    record PasswordRefused(String code) implements UserCreation {}
}
