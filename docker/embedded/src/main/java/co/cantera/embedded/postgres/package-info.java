/** A PostgreSQL server from Maven artifacts, durable for a running product or temporary for tests. */
@NullMarked
package co.cantera.embedded.postgres;

import org.jspecify.annotations.NullMarked;
