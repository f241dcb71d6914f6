package co.cantera.demo;

import co.cantera.demo.DemoMembers.Seller;
import co.cantera.demo.DemoTenant.Seat;
import co.cantera.demo.book.BookWriter;
import co.cantera.demo.book.SalesBook;
import co.cantera.demo.book.Words;
import co.cantera.identity.Organizations;
import co.cantera.shared.latam.Countries;
import co.cantera.shared.latam.Country;
import co.cantera.shared.latam.TaxId;
import co.cantera.shared.latam.TaxIds;
import co.cantera.signon.Account;
import co.cantera.signup.NewTenants;
import co.cantera.tenants.Slug;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.TenantProfile;
import co.cantera.tenants.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what a demo tenant lacks, through the doors that everybody uses, and leaves what is there. */
@Component
@Profile("local")
class DemoTenants {

    private static final int BULK_SECONDS = 60;

    private final DemoAccounts accounts;
    private final DemoMembers members;
    private final DemoMemberStore memberStore;
    private final DemoBookStore books;
    private final DemoLeadStore leads;
    private final NewTenants newTenants;
    private final Tenants tenants;
    private final Organizations organizations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoTenants(
            DemoAccounts accounts,
            DemoMembers members,
            DemoMemberStore memberStore,
            DemoBookStore books,
            DemoLeadStore leads,
            NewTenants newTenants,
            Tenants tenants,
            Organizations organizations,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.memberStore = memberStore;
        this.books = books;
        this.leads = leads;
        this.newTenants = newTenants;
        this.tenants = tenants;
        this.organizations = organizations;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(BULK_SECONDS);
        this.clock = clock;
    }

    /** Whether something was missing. */
    boolean complete(DemoTenant plan, Words words, String password) {
        if (tenants.findBySlug(plan.slug()).isEmpty()) {
            Account founder = accounts.of(plan.founder(), password);
            newTenants.create(founder.id(), new Slug(plan.slug()), profile(plan));
        }
        Tenant tenant = tenants.findBySlug(plan.slug()).orElseThrow();
        return tenant.state() == Tenant.State.ACTIVE && fill(tenant, plan, words, password);
    }

    private boolean fill(Tenant tenant, DemoTenant plan, Words words, String password) {
        if (inside(tenant, books::hasRecords)) {
            return false;
        }
        List<UUID> people = plan.seats().stream()
                .map(seat -> person(tenant, seat, plan, password))
                .toList();
        return inside(tenant, () -> {
            List<Seller> sellers = members.complete(tenant, plan, people);
            SalesBook book = writer(tenant, plan, words).write();
            books.insert(book, sellers, tenant.profile().currency());
            leads.insert(book.leads(), sellers);
            leads.open(sellers.subList(2, Math.min(sellers.size(), 5)));
            return true;
        });
    }

    private UUID person(Tenant tenant, Seat seat, DemoTenant plan, String password) {
        if (!seat.signsIn()) {
            return transaction.execute(_ -> memberStore.person(seat));
        }
        Account account = accounts.of(seat, password);
        if (!seat.equals(plan.founder()) && tenant.organization() != null) {
            organizations.addMember(tenant.organization(), account, seat.role());
        }
        return account.id();
    }

    private BookWriter writer(Tenant tenant, DemoTenant plan, Words words) {
        ZoneId zone = ZoneId.of(tenant.profile().timeZone());
        return new BookWriter(
                words,
                plan.trade(),
                plan.size(),
                plan.shares(),
                books.process(),
                LocalDate.ofInstant(clock.instant(), zone),
                zone,
                tenant.profile().currency(),
                plan.seed());
    }

    private <T> T inside(Tenant tenant, Supplier<T> work) {
        return tenant.schema().call(() -> transaction.execute(_ -> work.get()));
    }

    private TenantProfile profile(DemoTenant plan) {
        Country colombia = Countries.on(LocalDate.now(clock)).find("CO").orElseThrow();
        return new TenantProfile(
                plan.name(),
                colombia.code(),
                "es-CO",
                "es",
                colombia.currency(),
                colombia.timeZone().getId(),
                colombia.firstDayOfWeek().getValue(),
                colombia.taxIdName(),
                TaxIds.parse(colombia.code(), plan.taxId()) instanceof TaxId.Valid valid ? valid.display() : null,
                colombia.phonePrefix(),
                plan.sector());
    }
}
