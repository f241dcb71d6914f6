package co.cantera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final Figures.Point POINT = new Figures.Point(Operation.LIST, Caller.BROWSER, "1 tenant", 8);

    private static Sample sample(double application) {
        return new Sample(100, 1, 2, 3, application, 1);
    }

    @Test
    void dividesByTheRequests() {
        long[] latencies =
                LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).toArray();

        Sample sample = Sample.of(new Load.Run(latencies, Duration.ofSeconds(2)), 200, 100);

        assertThat(sample).isEqualTo(new Sample(50, 51, 96, 100, 2, 1));
    }

    @Test
    void takesTheMiddleOneByProcessorTime() {
        Figures figures = new Figures();
        figures.add(POINT, sample(9));
        figures.add(POINT, sample(2));
        figures.add(POINT, sample(3));

        assertThat(figures.median(POINT)).isEqualTo(sample(3));
    }
}
