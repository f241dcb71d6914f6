package co.cantera.tenants.signup;

import co.cantera.tenants.PlatformTransactions;
import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.TenantTransactionManager;
import co.cantera.tenants.provisioning.ReadyPool;
import co.cantera.tenants.provisioning.TenantFactory;

/** What the saga works with. */
public record ProvisioningParts(
        ServerAccess access,
        PlatformTransactions platform,
        TenantTransactionManager transactions,
        ReadyPool pool,
        TenantFactory factory,
        SignUps signUps,
        TenantIdentity identity,
        TenantSetup setup,
        SignUpAccounts accounts,
        Checkpoint checkpoint) {}
