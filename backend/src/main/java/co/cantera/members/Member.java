package co.cantera.members;

import co.cantera.shared.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person inside a tenant, or a former seller whose name came in with a file. */
public record Member(
        MemberId id,
        String name,
        @Nullable String email,
        MemberState state,
        List<Role> roles,
        @Nullable Team team) {

    @Override
    public String toString() {
        return name;
    }
}
