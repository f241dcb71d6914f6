/** What only its holder may know: tokens of sessions, invitations and API keys. */
@NullMarked
package co.cantera.shared.secrets;

import org.jspecify.annotations.NullMarked;
