package co.cantera.fields;

import co.cantera.shared.jobs.TenantJob;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that makes and drops the indexes of quick fields. It is tried until it is done: without it, filters are only slower. */
@Configuration(proxyBeanMethods = false)
class FieldIndexJobs {

    static final String TASK = "field-index";

    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofMinutes(1);

    @Bean
    Task<Void> fieldIndexJob(FieldIndexes indexes, Clock clock) {
        return Tasks.custom(TASK, Void.class)
                .onFailure((failure, next) ->
                        next.reschedule(failure, failure.getTimeDone().plus(RETRY)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> indexes.settle(
                                TenantJob.parse(instance.getId()).schema())
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : (done, next) -> next.reschedule(done, clock.instant().plus(AGAIN)));
    }
}
