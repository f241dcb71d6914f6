package co.cantera.demo.book;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way each time for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A whole number from the first up to and with the last. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** A number from 0 up to 1, without it. */
    double part() {
        return random.nextDouble();
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T extends Weighted> T weighted(List<T> list) {
        int left = random.nextInt(list.stream().mapToInt(Weighted::weight).sum());
        for (T each : list) {
            left -= each.weight();
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException("nothing has a weight");
    }

    /** A value around the median, three quarters of them between its half and its double. */
    double around(double median) {
        return median * Math.exp(random.nextGaussian() * 0.6);
    }

    /** A UUID of version 7 for something that was made at a moment. */
    UUID id(OffsetDateTime made) {
        long high = made.toInstant().toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
