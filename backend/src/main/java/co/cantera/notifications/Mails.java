package co.cantera.notifications;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts mails into the outbox: they are sent when the transaction has committed, and not at all when it has not. */
@Service
public class Mails {

    static final String KIND = "MAIL";

    private final OutboxStore outbox;
    private final JsonMapper json;

    Mails(OutboxStore outbox, JsonMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Has a mail sent, within the running transaction when there is one. */
    @Transactional
    public void send(Mail mail) {
        outbox.add(KIND, json.writeValueAsString(mail));
    }
}
