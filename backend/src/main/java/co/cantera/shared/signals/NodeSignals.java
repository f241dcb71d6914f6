package co.cantera.shared.signals;

import co.cantera.tenants.Notifications;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what the trigger {@code tell_nodes} and {@link NodeSignalStore} say to all nodes as {@link NodeSignal}. */
@Component
final class NodeSignals {

    private static final List<String> TOPICS =
            List.of("session", "membership", "tenant", "api_key", "outbox", "scheduled_tasks", "custom_field");

    NodeSignals(Notifications notifications, ApplicationEventPublisher events) {
        for (String topic : TOPICS) {
            notifications.on("cantera_" + topic, () -> events.publishEvent(new NodeSignal(topic)));
        }
    }
}
