package co.cantera.members;

import co.cantera.shared.graph.NodeSource;
import java.util.Objects;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/** Lets members, teams and the tenant be found by their ids. */
@Configuration(proxyBeanMethods = false)
class MembersNodes {

    @Bean
    NodeSource memberNode(Members members) {
        return NodeSource.of(
                MemberId.PREFIX, id -> members.find(MemberId.from(id).value()));
    }

    @Bean
    NodeSource teamNode(Members members) {
        return NodeSource.of(TeamId.PREFIX, id -> members.team(TeamId.from(id).value()));
    }

    @Bean
    NodeSource tenantNode(TenantProfiles tenants) {
        return NodeSource.of("tenant", id -> Objects.equals(tenants.current().id(), id) ? tenants.current() : null);
    }

    /** The record of the API's type Tenant has a name of its own, since the tenants library has a Tenant too. */
    @Bean
    GraphQlSourceBuilderCustomizer tenantType() {
        var byClassName = new ClassNameTypeResolver();
        byClassName.addMapping(TenantProfile.class, "Tenant");
        return builder -> builder.defaultTypeResolver(byClassName);
    }
}
