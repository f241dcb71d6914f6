/** What all stores share: visibility, filters, paging by key, caches per tenant. */
@NullMarked
package co.cantera.shared.store;

import org.jspecify.annotations.NullMarked;
