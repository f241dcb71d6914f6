package co.cantera.identity;

import static java.util.stream.Collectors.toMap;

import co.cantera.shared.access.Role;
import co.cantera.signon.Account;
import co.cantera.signon.Accounts;
import co.cantera.tenants.Tenant;
import co.cantera.tenants.signup.IdentityConflict;
import co.cantera.tenants.signup.TenantIdentity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.web.client.HttpClientErrorException;

/** Each tenant's organization at Keycloak, with one group for each role. */
@Service
public class Organizations implements TenantIdentity {

    private static final String TENANT_ID = "tenantId";

    private final KeycloakAdmin keycloak;
    private final Accounts accounts;

    Organizations(KeycloakAdmin keycloak, Accounts accounts) {
        this.keycloak = keycloak;
        this.accounts = accounts;
    }

    @Override
    public UUID createOrganization(Tenant tenant) {
        UUID organization = find(tenant.id()).orElseGet(() -> create(tenant));
        Map<String, UUID> groups = groups(organization);
        for (Role role : Role.values()) {
            UUID group = groups.containsKey(role.name())
                    ? Objects.requireNonNull(groups.get(role.name()))
                    : createGroup(organization, role);
            keycloak.post(
                    "/organizations/{id}/groups/{group}/role-mappings/realm", List.of(role(role)), organization, group);
        }
        return organization;
    }

    private UUID create(Tenant tenant) {
        try {
            return keycloak.create(
                    "/organizations",
                    Map.of(
                            "name", tenant.slug(),
                            "alias", tenant.slug(),
                            "enabled", true,
                            "attributes", Map.of(TENANT_ID, List.of(tenant.id().toString()))));
        } catch (HttpClientErrorException.Conflict e) {
            return find(tenant.id()).orElseThrow(() -> new IdentityConflict("The alias is another organization's"));
        }
    }

    private UUID createGroup(UUID organization, Role role) {
        keycloak.post("/organizations/{id}/groups", Map.of("name", role.name()), organization);
        return group(organization, role);
    }

    private UUID group(UUID organization, Role role) {
        return Objects.requireNonNull(groups(organization).get(role.name()), "group");
    }

    private Map<String, UUID> groups(UUID organization) {
        return keycloak.list("/organizations/{id}/groups?max=100", organization).stream()
                .collect(toMap(each -> String.valueOf(each.get("name")), KeycloakAdmin::id));
    }

    private Map<?, ?> role(Role role) {
        return keycloak.find(Map.class, "/roles/{name}", role.name()).orElseThrow();
    }

    @Override
    public void addFounder(UUID organization, UUID personId) {
        addMember(organization, accounts.byId(personId).orElseThrow(), Role.TENANT_ADMIN);
    }

    /** Makes a person a member of a tenant's organization in a role. */
    public void addMember(UUID organization, Account person, Role role) {
        UUID subject = Objects.requireNonNull(person.subject(), "subject");
        keycloak.post("/organizations/{id}/members", subject.toString(), organization);
        join(organization, group(organization, role), subject);
    }

    private void join(UUID organization, UUID group, UUID subject) {
        try {
            keycloak.put("/organizations/{id}/groups/{group}/members/{user}", null, organization, group, subject);
        } catch (HttpClientErrorException.Conflict e) {
            // is in the group already, since this may be done again
            return;
        }
    }

    /** Takes a person out of a tenant's organization; that there was none is fine. */
    public void removeMember(UUID organization, Account person) {
        keycloak.delete("/organizations/{id}/members/{user}", organization, Objects.requireNonNull(person.subject()));
    }

    /** Whether a person is in a tenant's organization. */
    public boolean hasMember(UUID organization, Account person) {
        return keycloak.find(
                        Map.class,
                        "/organizations/{id}/members/{user}",
                        organization,
                        Objects.requireNonNull(person.subject()))
                .isPresent();
    }

    /** The people in an organization who may sign in, with the roles that their groups give. */
    Map<UUID, List<Role>> members(UUID organization) {
        Map<String, UUID> groups = groups(organization);
        Map<Role, List<UUID>> byRole = Arrays.stream(Role.values())
                .filter(role -> groups.containsKey(role.name()))
                .collect(toMap(
                        Function.identity(),
                        role -> inGroup(organization, Objects.requireNonNull(groups.get(role.name())))));
        return keycloak.list("/organizations/{id}/members?max=1000", organization).stream()
                .filter(user -> !Boolean.FALSE.equals(user.get("enabled")))
                .map(KeycloakAdmin::id)
                .collect(toMap(
                        Function.identity(),
                        user -> Arrays.stream(Role.values())
                                .filter(role ->
                                        byRole.getOrDefault(role, List.of()).contains(user))
                                .toList()));
    }

    private List<UUID> inGroup(UUID organization, UUID group) {
        return keycloak.list("/organizations/{id}/groups/{group}/members?max=1000", organization, group).stream()
                .map(KeycloakAdmin::id)
                .toList();
    }

    @Override
    public void deleteOrganization(UUID tenantId) {
        find(tenantId).ifPresent(organization -> keycloak.delete("/organizations/{id}", organization));
    }

    private Optional<UUID> find(UUID tenantId) {
        return keycloak.list("/organizations?q={query}", TENANT_ID + ":" + tenantId).stream()
                .findFirst()
                .map(KeycloakAdmin::id);
    }
}
