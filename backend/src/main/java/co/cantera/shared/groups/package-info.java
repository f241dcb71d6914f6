/** Records of a list put together by what they have in common. */
@NullMarked
package co.cantera.shared.groups;

import org.jspecify.annotations.NullMarked;
