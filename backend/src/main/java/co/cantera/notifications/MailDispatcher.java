package co.cantera.notifications;

import co.cantera.shared.signals.NodeSignal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the mails of the outbox, one after the other, as soon as a node hears of them. What fails is tried again after 10 s, 20 s and so
 * on up to 6 h, and given up after about three days. A node that ends between sending and saying so sends a mail twice.
 */
@Component
class MailDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MAX_ATTEMPTS = 24;

    private final OutboxStore outbox;
    private final MailSending sending;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean working = new AtomicBoolean();

    MailDispatcher(
            OutboxStore outbox, MailSending sending, TransactionTemplate transaction, JsonMapper json, Clock clock) {
        this.outbox = outbox;
        this.sending = sending;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(NodeSignal signal) {
        if (signal.table().equals("outbox")) {
            wake();
        }
    }

    /** Also for what is due again, and for what nobody was told of. */
    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    void wake() {
        wanted.set(true);
        if (working.compareAndSet(false, true)) {
            Thread.ofVirtual().name("mails").start(this::work);
        }
    }

    private void work() {
        try {
            while (wanted.getAndSet(false)) {
                while (Boolean.TRUE.equals(transaction.execute(tx -> sendNext()))) {
                    wanted.set(true);
                }
            }
        } finally {
            working.set(false);
        }
        if (wanted.get()) {
            wake();
        }
    }

    private boolean sendNext() {
        Optional<OutboxStore.Entry> next = outbox.claim(Mails.KIND);
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(OutboxStore.Entry entry) {
        try {
            sending.send(json.readValue(entry.payload(), Mail.class));
        } catch (MailException e) {
            retry(entry, e);
            return;
        } catch (RuntimeException e) {
            // a mail that a bug keeps from being read or written must not keep back those behind it
            LOG.error("Mail {} cannot be made: {}", entry.id(), e.getClass().getName());
            retry(entry, e);
            return;
        }
        outbox.done(entry.id());
    }

    private void retry(OutboxStore.Entry entry, RuntimeException e) {
        String reason = e.getClass().getSimpleName();
        if (entry.attempts() + 1 >= MAX_ATTEMPTS) {
            LOG.error("Mail {} is given up: {}", entry.id(), reason);
            outbox.done(entry.id());
        } else {
            LOG.warn("Mail {} is tried again: {}", entry.id(), reason);
            outbox.later(entry.id(), clock.instant().plus(pause(entry.attempts())), reason);
        }
    }

    private static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
