/** Work of a tenant that goes on without a request. */
@NullMarked
package co.cantera.shared.jobs;

import org.jspecify.annotations.NullMarked;
