package co.cantera.signup;

import co.cantera.sectors.SectorPacks;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.text.Texts;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.signup.SignUp;
import co.cantera.tenants.signup.TenantSetup;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a new tenant its founder as the first member, and its sector's pipeline. */
@Component
class TenantContent implements TenantSetup {

    private final TenantContentStore store;
    private final SectorPacks packs;

    TenantContent(TenantContentStore store, SectorPacks packs) {
        this.store = store;
        this.packs = packs;
    }

    @Override
    public UUID setUp(Tenant tenant, SignUp signUp) {
        UUID member = UuidV7.next();
        store.insertMember(member, Objects.requireNonNull(signUp.request()).founder(), signUp.email());
        store.insert(
                packs.find(tenant.profile().sector()).orElseThrow(),
                Texts.language(tenant.profile().language()));
        return member;
    }
}
