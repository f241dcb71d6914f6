package co.cantera.tenants.signup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visitor on the way to an account and a tenant.
 *
 * @param personId null until the account is ready
 * @param tenantId null before the tenant is reserved
 * @param request null until the wizard was sent
 */
public record SignUp(
        UUID id,
        String email,
        String language,
        Step step,
        @Nullable UUID personId,
        @Nullable UUID tenantId,
        @Nullable TenantRequest request) {

    TenantRequest wanted() {
        return known(request);
    }

    UUID person() {
        return known(personId);
    }

    UUID tenant() {
        return known(tenantId);
    }

    private <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Sign-up %s in step %s lacks what the step needs".formatted(id, step));
        }
        return value;
    }
}
