package co.cantera.fields;

import co.cantera.members.Member;
import co.cantera.members.Members;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The members that custom fields point to. */
@Component
class MemberReferences implements ReferenceSource {

    private final Members members;

    MemberReferences(Members members) {
        this.members = members;
    }

    @Override
    public FieldKind kind() {
        return FieldKind.MEMBER;
    }

    @Override
    public Map<UUID, Reference> find(Collection<UUID> ids) {
        Map<UUID, Reference> found = new HashMap<>();
        for (UUID id : ids) {
            Member member = members.find(id);
            if (member != null) {
                found.put(id, new Reference(member.name(), true));
            }
        }
        return found;
    }
}
