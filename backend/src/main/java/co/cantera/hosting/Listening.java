package co.cantera.hosting;

import co.cantera.tenants.Notifications;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Begins to hear what the database tells all nodes once everybody has said what to listen for. */
@Component
class Listening implements SmartLifecycle {

    private final Notifications notifications;
    private volatile boolean running;

    Listening(Notifications notifications) {
        this.notifications = notifications;
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
