package co.cantera.tenants.signup;

import co.cantera.tenants.TenantProfile;

/**
 * What a visitor asked for in the wizard; kept with the sign-up until the tenant is there. Never holds a password.
 *
 * @param slug well-formed and not reserved
 * @param founder the name of the first member
 */
public record TenantRequest(String slug, TenantProfile profile, String founder) {}
