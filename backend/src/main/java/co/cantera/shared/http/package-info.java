/** What every answer over HTTP has in common: where the application is reached, request ids, languages, refusals. */
@NullMarked
package co.cantera.shared.http;

import org.jspecify.annotations.NullMarked;
