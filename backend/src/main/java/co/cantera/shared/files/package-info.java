/** Files that people bring, kept apart by tenant. */
@NullMarked
package co.cantera.shared.files;

import org.jspecify.annotations.NullMarked;
