package co.cantera.local;

import java.util.List;

/** What stands at the end of a start. */
record ReadyMessage(RunState state, List<SignIn> signIns) {

    String text() {
        var text = new StringBuilder("%nCantera ready: %s%nMails:         %s%n".formatted(state.url(), state.mails()));
        if (!signIns.isEmpty()) {
            text.append("%n  %-12s %-28s %s%n".formatted("tenant", "e-mail", "password"));
        }
        for (SignIn signIn : signIns) {
            text.append("  %-12s %-28s %s%n".formatted(signIn.tenant(), signIn.email(), state.demoPassword()));
        }
        return text.toString();
    }
}
