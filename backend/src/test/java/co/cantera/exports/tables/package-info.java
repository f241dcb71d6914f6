@NullMarked
package co.cantera.exports.tables;

import org.jspecify.annotations.NullMarked;
