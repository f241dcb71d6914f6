package co.cantera.fields;

import co.cantera.tenants.TenantSchema;
import co.cantera.tenants.provisioning.TenantIndexes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a tenant's indexes such as its quick fields want them. */
@Component
class FieldIndexes {

    private final TenantIndexes indexes;
    private final FieldStore fields;
    private final FieldIndexStore store;
    private final FieldCatalog catalog;
    private final TransactionTemplate transaction;

    FieldIndexes(
            TenantIndexes indexes,
            FieldStore fields,
            FieldIndexStore store,
            FieldCatalog catalog,
            TransactionTemplate transaction) {
        this.indexes = indexes;
        this.fields = fields;
        this.store = store;
        this.catalog = catalog;
        this.transaction = transaction;
    }

    /**
     * Makes what is missing and drops what is left over, outside of any transaction. What an admin changes meanwhile has a job of its
     * own.
     *
     * @return false when somebody else is at it
     */
    boolean settle(TenantSchema tenant) {
        FieldDefinitions known = tenant.call(() -> transaction.execute(_ -> fields.load()));
        if (!indexes.settle(tenant, FieldIndexStore.PREFIX, store.wanted(known))) {
            return false;
        }
        tenant.call(() -> {
            transaction.executeWithoutResult(_ -> {
                store.settled(
                        known.all().stream().filter(CustomField::wantsIndex).toList());
                catalog.changed();
            });
            return null;
        });
        return true;
    }
}
