@NullMarked
package co.cantera.tenants.provisioning;

import org.jspecify.annotations.NullMarked;
