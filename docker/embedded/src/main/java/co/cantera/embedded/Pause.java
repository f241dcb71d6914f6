package co.cantera.embedded;

import java.io.IOException;
import java.time.Duration;

/** Waits between two looks at what another process does, which tells nobody when it is done. */
public final class Pause {

    private Pause() {}

    /** @throws IOException when the thread is interrupted meanwhile */
    public static void of(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for another process", e);
        }
    }
}
