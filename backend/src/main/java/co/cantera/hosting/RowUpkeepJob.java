package co.cantera.hosting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has rows deleted each night, on one of the nodes. A night on which none was up is made up for. */
@Configuration(proxyBeanMethods = false)
class RowUpkeepJob {

    private static final ZoneId ZONE = ZoneId.of("America/Bogota");
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    @Bean
    RecurringTask<Void> rowUpkeepTask(RowUpkeep upkeep) {
        return Tasks.recurring("row-upkeep", Schedules.daily(ZONE, NIGHT))
                .execute((instance, context) ->
                        upkeep.run(() -> context.getSchedulerState().isShuttingDown()));
    }
}
