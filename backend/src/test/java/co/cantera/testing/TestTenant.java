package co.cantera.testing;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.tenants.Tenant;
import java.util.List;
import java.util.UUID;

/**
 * A tenant with two teams, the second below the first, and somebody in each role.
 *
 * @param admin sees everything
 * @param manager leads the upper team
 * @param lead leads the lower team
 * @param rep sells in the lower team
 * @param colleague sells in the upper team
 * @param stages the open stages in order
 */
public record TestTenant(
        Tenant tenant,
        TestMember admin,
        TestMember manager,
        TestMember lead,
        TestMember rep,
        TestMember colleague,
        UUID upperTeam,
        UUID lowerTeam,
        List<UUID> stages,
        UUID lostReason) {

    /** The outer form of a stage's id. */
    public String stage(int index) {
        return OpaqueId.format("stage", stages.get(index));
    }

    /** The outer form of the reason's id. */
    public String reason() {
        return OpaqueId.format("reason", lostReason);
    }
}
