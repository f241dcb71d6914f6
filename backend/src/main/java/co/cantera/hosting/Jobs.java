package co.cantera.hosting;

import co.cantera.shared.signals.NodeSignal;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works on the jobs that wait in the database, on all nodes, each job on one of them. Modules contribute {@link Task} beans. It begins
 * once the application is up; on the way down, running jobs are told to stop at the next good place and go on elsewhere.
 */
@Component
class Jobs implements SmartLifecycle {

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);

    private final Supplier<Scheduler> schedulers;
    private volatile @Nullable Scheduler scheduler;

    Jobs(DataSource dataSource, List<Task<?>> tasks, JobProperties properties) {
        // one that was stopped cannot be started again
        this.schedulers = () -> Scheduler.create(dataSource, called(tasks))
                .startTasks(recurring(tasks))
                .tableName("platform.scheduled_tasks")
                .commitWhenAutocommitDisabled(true)
                .threads(properties.threads())
                .pollingInterval(properties.polling())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN)
                .build();
    }

    private static List<Task<?>> called(List<Task<?>> tasks) {
        return tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
    }

    private static List<RecurringTask<?>> recurring(List<Task<?>> tasks) {
        return tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
    }

    @EventListener
    void on(NodeSignal signal) {
        Scheduler running = scheduler;
        if (running != null && signal.table().equals("scheduled_tasks")) {
            running.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        Scheduler started = schedulers.get();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        Scheduler stopped = scheduler;
        scheduler = null;
        if (stopped != null) {
            stopped.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
