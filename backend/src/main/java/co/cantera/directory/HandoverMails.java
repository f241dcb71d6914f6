package co.cantera.directory;

import co.cantera.members.Member;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.notifications.Mail;
import co.cantera.notifications.Mails;
import co.cantera.shared.access.Access;
import co.cantera.shared.http.Site;
import co.cantera.shared.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells both sides of a hand-over: who gets the accounts, and those who had them. */
@Component
class HandoverMails {

    private final Mails mails;
    private final Members members;
    private final TenantProfiles tenants;
    private final Site site;

    HandoverMails(Mails mails, Members members, TenantProfiles tenants, Site site) {
        this.mails = mails;
        this.members = members;
        this.tenants = tenants;
        this.site = site;
    }

    void send(Handover handover, List<Member> before, @Nullable String note) {
        Member to = handover.to();
        if (to == null || handover.companies() == 0) {
            return;
        }
        Member by = members.find(Access.current().memberId());
        List<String> arguments = List.of(
                by == null ? "" : by.name(),
                to.name(),
                Integer.toString(handover.companies()),
                Integer.toString(handover.people()),
                Integer.toString(handover.deals()),
                note == null ? "" : "«" + note + "»");
        send(to, "handoverReceived", arguments, "/companies?owner=" + to.id());
        before.stream()
                .filter(member -> !member.id().equals(to.id()))
                .forEach(member -> send(member, "handoverGiven", arguments, "/companies"));
    }

    private void send(Member member, String kind, List<String> arguments, String path) {
        if (member.email() != null) {
            mails.send(new Mail(
                    member.email(),
                    Texts.language(tenants.current().region()),
                    kind,
                    arguments,
                    null,
                    site.url("/t/" + Access.current().slug() + path)));
        }
    }
}
