package co.cantera.shared.signals;

import co.cantera.tenants.Notifications;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Publishes what the trigger {@code tell_nodes} says as {@link NodeSignal}. Whoever keeps something for some seconds forgets it then; the
 * seconds are the bound while the connection is broken.
 */
@Component
final class NodeSignals implements SmartLifecycle {

    private static final String PREFIX = "cantera_";
    private static final List<String> TOPICS = List.of("session", "membership", "tenant", "api_key", "outbox");

    private final Notifications notifications;
    private volatile boolean running;

    NodeSignals(Notifications notifications, ApplicationEventPublisher events) {
        this.notifications = notifications;
        for (String topic : TOPICS) {
            notifications.on(PREFIX + topic, () -> events.publishEvent(new NodeSignal(topic)));
        }
    }

    @Override
    public void start() {
        running = true;
        notifications.start();
    }

    @Override
    public void stop() {
        running = false;
        notifications.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
