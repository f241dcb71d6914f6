@NullMarked
package co.cantera.attachments;

import org.jspecify.annotations.NullMarked;
