package co.cantera.members;

import co.cantera.shared.access.Role;
import java.util.List;

/** The person who asks. */
record Viewer(
        Member member,
        String email,
        List<Role> roles,
        TenantProfile tenant,
        boolean viewerCanInvite,
        boolean viewerCanConfigure,
        boolean viewerCanImport,
        boolean viewerCanEditCatalogue,
        boolean viewerCanAssign,
        boolean viewerCanMerge,
        boolean viewerCanShareViews) {}
