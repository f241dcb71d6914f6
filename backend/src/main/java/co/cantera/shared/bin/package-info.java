/** What can be taken back after it was deleted, and how it ends. */
@NullMarked
package co.cantera.shared.bin;

import org.jspecify.annotations.NullMarked;
