package co.cantera.signon;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes once an hour what is over; nothing depends on it, since everything says itself when it ends. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Housekeeping {

    private final Sessions sessions;
    private final SignOnRequests signOns;

    Housekeeping(Sessions sessions, SignOnRequests signOns) {
        this.sessions = sessions;
        this.signOns = signOns;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void deleteOver() {
        sessions.deleteOver();
        signOns.deleteOver();
    }
}
