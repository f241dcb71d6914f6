package co.cantera.exports;

import co.cantera.shared.jobs.TenantJob;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that writes long lists. A file that was not whole when its node went away is begun anew elsewhere. */
@Configuration(proxyBeanMethods = false)
class ExportJobs {

    static final String TASK = "export";

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    @Bean
    Task<Void> exportJob(ExportRunner runner, Clock clock) {
        return Tasks.custom(TASK, Void.class)
                .onFailure((failure, next) -> retry(failure, next, runner))
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(
                                TenantJob.parse(instance.getId()),
                                () -> context.getSchedulerState().isShuttingDown())
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : (done, next) -> next.reschedule(done, clock.instant()));
    }

    private static void retry(ExecutionComplete failure, ExecutionOperations<Void> next, ExportRunner runner) {
        int failures = failure.getExecution().consecutiveFailures + 1;
        if (failures < TRIES) {
            next.reschedule(failure, failure.getTimeDone().plus(RETRY.multipliedBy(failures)));
        } else {
            runner.giveUp(TenantJob.parse(failure.getExecution().taskInstance.getId()));
            next.stop();
        }
    }
}
