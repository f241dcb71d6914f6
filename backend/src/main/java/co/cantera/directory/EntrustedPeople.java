package co.cantera.directory;

import org.springframework.stereotype.Component;

/** The people of a company go along with it. */
@Component
class EntrustedPeople implements Entrusted {

    @Override
    public String type() {
        return PersonId.PREFIX;
    }

    @Override
    public OwnershipColumns columns() {
        return PersonStore.OWNERSHIP;
    }
}
