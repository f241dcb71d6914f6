package co.cantera.imports;

import co.cantera.shared.jobs.TenantJob;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that takes imports back, in turns like the one that brings them in. */
@Configuration(proxyBeanMethods = false)
class UndoJobs {

    static final String TASK = "import-undo";

    private static final Duration TURN = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    @Bean
    Task<Void> importUndoJob(UndoRunner runner, Clock clock) {
        return Tasks.custom(TASK, Void.class)
                .onFailure((failure, next) -> retry(failure, next, runner))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Instant end = clock.instant().plus(TURN);
                    BooleanSupplier pause = () -> context.getSchedulerState().isShuttingDown()
                            || clock.instant().isAfter(end);
                    TenantJob job = TenantJob.parse(instance.getId());
                    if (!runner.run(job, pause)) {
                        runner.queueAgain(job);
                    }
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    private static void retry(ExecutionComplete failure, ExecutionOperations<Void> next, UndoRunner runner) {
        int failures = failure.getExecution().consecutiveFailures + 1;
        if (failures < TRIES) {
            next.reschedule(failure, failure.getTimeDone().plus(RETRY.multipliedBy(failures)));
        } else {
            runner.giveUp(TenantJob.parse(failure.getExecution().taskInstance.getId()));
            next.stop();
        }
    }
}
