package co.cantera.signup;

import co.cantera.tenants.PlatformTransactions;
import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.TenantTransactionManager;
import co.cantera.tenants.provisioning.ReadyPool;
import co.cantera.tenants.provisioning.TenantFactory;
import co.cantera.tenants.signup.Checkpoint;
import co.cantera.tenants.signup.Provisioning;
import co.cantera.tenants.signup.ProvisioningParts;
import co.cantera.tenants.signup.SignUpAccounts;
import co.cantera.tenants.signup.SignUps;
import co.cantera.tenants.signup.TenantIdentity;
import co.cantera.tenants.signup.TenantSetup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the saga together from the database, Keycloak and what a tenant begins with. */
@Configuration(proxyBeanMethods = false)
class SignUpConfiguration {

    @Bean
    SignUps signUps(PlatformTransactions platform) {
        return new SignUps(platform);
    }

    @Bean
    Checkpoint checkpoint() {
        return Checkpoint.NONE;
    }

    @Bean
    Provisioning provisioning(
            ServerAccess access,
            PlatformTransactions platform,
            TenantTransactionManager transactions,
            ReadyPool pool,
            TenantFactory factory,
            SignUps signUps,
            TenantIdentity identity,
            TenantSetup setup,
            SignUpAccounts accounts,
            Checkpoint checkpoint) {
        return new Provisioning(new ProvisioningParts(
                access, platform, transactions, pool, factory, signUps, identity, setup, accounts, checkpoint));
    }
}
